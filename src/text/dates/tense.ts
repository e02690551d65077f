import { TENSE_REACH_AFTER, TENSE_REACH_BEFORE } from './rules.ts'
import type { Tokens } from './tokens.ts'

/** Where the clause around a date looks to. */
export type Tense = 'past' | 'future'

const FUTURE = new Set(('will shall ll expected expects expect scheduled due slated plans plan hopes intends payable upcoming '
  + 'expire expires expiring mature maturing matures would could might may should must going tomorrow next begins opens '
  + 'resumes starts meets wants supposed hopes vows pledges promises redeemable').split(' '))
const PAST = new Set(('was were had did said told came went took made gave got met left found led fell rose began became brought bought built '
  + 'caught chose cut drew drove fought flew froze held hit kept knew laid lost meant paid put ran saw sold sent set shot shut spoke spent '
  + 'stood struck swore taught thought threw underwent won wore wrote ago been has have ended dated since reported heard grew sank shook '
  + 'slid split spread stole swept tore woke withdrew posted quit shed showed shown known killed hurt').split(' '))
const ABBREVIATED = new Set(('mr mrs ms dr prof sen rep gov gen lt col sgt capt st jr sr inc corp co ltd bros no vs jan feb mar apr jun '
  + 'jul aug sep sept oct nov dec mass calif conn fla va pa md ga').split(' '))
/** Words in -ed that are no verb of the past. */
const NOT_PAST = new Set(['united', 'need', 'indeed', 'hundred', 'speed', 'seed', 'red', 'bed', 'feed', 'proceed', 'exceed', 'succeed', 'fed', 'med', 'unspecified', 'proposed', 'planned', 'limited', 'armed', 'embed'])

/**
 * The tense of the clause a date stands in, by the nearest verb before it within the sentence, or else the first after it.
 * A heuristic without a tagger: word lists, "-ed", and "to" after a form of "be".
 */
export function tenseAround(tokens: Tokens, start: number, end: number, from: number, to: number): Tense | undefined {
  for (let at = start - 1; at >= Math.max(from, start - TENSE_REACH_BEFORE); at--) {
    if (endsSentence(tokens, at)) break
    const tense = tenseOf(tokens, at)
    if (tense) return tense
  }
  for (let at = end; at < Math.min(to, end + TENSE_REACH_AFTER); at++) {
    if (endsSentence(tokens, at)) break
    const tense = tenseOf(tokens, at)
    if (tense) return tense
  }
  return undefined
}

function tenseOf(tokens: Tokens, at: number): Tense | undefined {
  const word = tokens.word(at)
  if (word === 'won' && /^['’]$/.test(tokens.word(at + 1))) return 'future'
  if (word === 'set' && tokens.word(at + 1) === 'to') return 'future'
  if (word === 'may' && tokens.capital(at)) return undefined
  // "had been scheduled for Monday" tells of a plan that is past.
  if (FUTURE.has(word)) return tokens.word(at - 1) === 'been' && tokens.word(at - 2) === 'had' || tokens.word(at - 2) === 'been' ? 'past' : 'future'
  if (word === 'to' && /^(?:is|are|was|were)$/.test(tokens.word(at - 1)) && /^[a-z]+$/.test(tokens.raw(at + 1))) return 'future'
  // "will be held": the participle looks where "be" looks.
  if (tokens.word(at - 1) === 'be') return undefined
  if (PAST.has(word)) return 'past'
  return word.length > 4 && word.endsWith('ed') && !tokens.capital(at) && !NOT_PAST.has(word) ? 'past' : undefined
}

/** A full stop, question or exclamation mark that is not an abbreviation's: a capital follows after a space. */
function endsSentence(tokens: Tokens, at: number): boolean {
  const mark = tokens.word(at)
  const gap = tokens.start(at + 1) - tokens.end(at)
  if (gap > 1 && /\n[^\n]*\n/.test(tokens.text.slice(tokens.end(at), tokens.end(at) + Math.min(gap, 6)))) return true
  if (mark === '!' || mark === '?' || mark === ';') return true
  if (mark !== '.') return false
  const next = tokens.raw(at + 1)
  return !tokens.joined(at + 1) && /^[\p{Lu}"“'‘`]/u.test(next) && !ABBREVIATED.has(tokens.word(at - 1)) && !/^\p{L}$/u.test(tokens.raw(at - 1))
}
