/**
 * Stems by Porter's algorithm (Porter 1980, "An algorithm for suffix stripping", Program 14.3), of lower-case words. Words that
 * are not plain English letters, and very long ones, come back as they are.
 */

const PLAIN = /^[a-z]+$/
/** Longer words are no English; their stems would only cost time. */
const LONGEST_WORD = 30

const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['abli', 'able'], ['alli', 'al'], ['entli', 'ent'],
  ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'], ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'],
  ['ousness', 'ous'], ['aliti', 'al'], ['iviti', 'ive'], ['biliti', 'ble'],
]
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
]
const STEP_4 = [
  'al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ion', 'ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize',
]

const isVowel = (word: string, at: number): boolean => {
  const letter = word.charCodeAt(at)
  if (letter === 121) return at > 0 && !isVowel(word, at - 1)
  return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117
}

/** Porter's m: how often vowels are followed by consonants. */
const measure = (word: string): number => {
  let count = 0
  for (let at = 1; at < word.length; at += 1) if (!isVowel(word, at) && isVowel(word, at - 1)) count += 1
  return count
}

const hasVowel = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) if (isVowel(word, at)) return true
  return false
}

const endsDouble = (word: string): boolean => word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1)

const endsShort = (word: string): boolean => {
  const last = word.length - 1
  return last >= 2 && !isVowel(word, last) && isVowel(word, last - 1) && !isVowel(word, last - 2) && !/[wxy]$/.test(word)
}

/** The word with the first ending that fits replaced, where what is left has a measure above `least`. */
const replaced = (word: string, endings: readonly (readonly [string, string])[]): string => {
  for (const [ending, by] of endings) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    return measure(rest) > 0 ? rest + by : word
  }
  return word
}

const plural = (word: string): string => {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

const pastAndIng = (word: string): string => {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const rest = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : undefined
  if (rest === undefined || !hasVowel(rest)) return word
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (endsDouble(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1)
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest
}

const lastEndings = (word: string): string => {
  const ending = STEP_4.filter((candidate) => word.endsWith(candidate)).toSorted((a, b) => b.length - a.length)[0]
  if (ending === undefined) return word
  const rest = word.slice(0, -ending.length)
  return measure(rest) > 1 && (ending !== 'ion' || /[st]$/.test(rest)) ? rest : word
}

const tidied = (word: string): string => {
  const rest = word.slice(0, -1)
  if (word.endsWith('e') && (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest)))) return measure(rest) > 1 && rest.endsWith('ll') ? rest.slice(0, -1) : rest
  return word.endsWith('ll') && measure(word) > 1 ? rest : word
}

/** The stem of a lower-case word: `assassinated` and `assassination` give `assassin`. */
export function stemOf(word: string): string {
  if (word.length < 3 || word.length > LONGEST_WORD || !PLAIN.test(word)) return word
  const first = pastAndIng(plural(word))
  const y = first.endsWith('y') && hasVowel(first.slice(0, -1)) ? `${first.slice(0, -1)}i` : first
  return tidied(lastEndings(replaced(replaced(y, STEP_2), STEP_3)))
}
