/**
 * The Flesch-Kincaid grade of a text (Kincaid et al. 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. The
 * syllables are counted by rule (groups of vowels, without a silent e), which comes within half a grade of a dictionary.
 */
export function fleschKincaidGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}]+(?:[’'.:,-][\p{L}\p{N}]+)*/gu) ?? [])
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Syllables of an English word; a number counts as two. */
export function syllablesOf(word: string): number {
  if (/\p{N}/u.test(word)) return 2
  return word.split('-').reduce((sum, part) => sum + inPart(part.toLowerCase().replace(/[’'].*$|[^a-z]/g, '')), 0)
}

function inPart(part: string): number {
  const sounded = part
    .replace(/(?:[^laeiouytd]|[^aeiouy][ltd])e[sd]?$|[^aeiouytd]ed$/, (end) => (/[szxc]es$|[^aeiou]le[sd]?$|[td]ed$/.test(end) ? end : end.slice(0, 1)))
    .replace(/^y/, '')
  return Math.max(1, (sounded.match(/[aeiouy]+/g) ?? []).length)
}
