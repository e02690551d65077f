import {
  CALENDAR_WORDS, COMPASS, CONNECTORS, ORG_HEADS, OTHER_HEADS, PLACE_HEADS, PLACE_PREPOSITIONS, ROLE_NOUNS, SPEECH_VERBS, TITLES,
} from './lexicon.ts'

/** FNV-1a over UTF-16 units `[start, end)`. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Letter pattern of a word, 0 to 9. */
export function shapeOf(form: string): number {
  const first = form.charAt(0)
  if (first >= '0' && first <= '9') return 1
  const upperFirst = first !== first.toLowerCase()
  if (form.length === 1) return upperFirst ? 3 : first === first.toUpperCase() ? 0 : 2
  if (!upperFirst) return first === first.toUpperCase() ? 0 : form.toLowerCase() === form ? 2 : 6
  if (form.endsWith('.')) return form.length > 2 && form.charAt(1) === '.' ? 7 : 8
  const rest = form.slice(1)
  if (rest.toLowerCase() === rest) return 4
  return rest.toUpperCase() === rest ? 5 : 9
}

const CLASS_CACHE = new Map<string, number>()

/** Lexicon classes of a word, one bit each. */
export function classOf(lower: string): number {
  const cached = CLASS_CACHE.get(lower)
  if (cached !== undefined) return cached
  let bits = 0
  const lists = [TITLES, ROLE_NOUNS, ORG_HEADS, PLACE_HEADS, SPEECH_VERBS, PLACE_PREPOSITIONS, CALENDAR_WORDS, OTHER_HEADS, CONNECTORS, COMPASS]
  for (let k = 0; k < lists.length; k += 1) if (lists[k]?.has(lower) === true) bits |= 1 << k
  // Words outside all lists are not kept: a hostile text must not fill the memory.
  if (bits !== 0) CLASS_CACHE.set(lower, bits)
  return bits
}
