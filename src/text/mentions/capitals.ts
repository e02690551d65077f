import type { Found, Read } from './found.ts'
import { Known } from './gazetteer.ts'
import { CALENDAR_WORDS, CONNECTORS, ORG_HEADS, OTHER_HEADS, PLACE_HEADS, TITLES } from './lexicon.ts'
import { RULE } from './rules.ts'

/**
 * Candidates without a tagger: runs of capitalised words ("Bank of Ghana" over small words), typed by title, list and
 * last word; a run of two or three other words counts as a person, a single one at a sentence's start as no name.
 */
export function capitalisedRuns(read: Read): Found[] {
  const { shapes, initial, casing, known, headline } = read.sentence
  const { lower } = read.tokens
  const found: Found[] = []
  if (headline === 1) return found
  const capital = (at: number): boolean => (shapes[at] ?? 0) >= 3 && !CALENDAR_WORDS.has(lower[at] ?? '')
  for (let at = 0; at < lower.length; at += 1) {
    if (!capital(at) || TITLES.has(lower[at] ?? '')) continue
    let last = at
    while (capital(last + 1) || (/^(?:of|for|de|la|bin|al|-|&)$/.test(lower[last + 1] ?? '') && CONNECTORS.has(lower[last + 1] ?? '') && capital(last + 2))) last += 1
    const words = lower.slice(at, last + 1)
    const end = words[words.length - 1] ?? ''
    const bits = known[at] ?? 0
    let type: Found['type'] = 'person'
    if ((bits & (Known.country | Known.phraseCountry | Known.region)) !== 0 && words.length <= 3) type = 'place'
    else if (words.some((word) => ORG_HEADS.has(word))) type = 'organisation'
    else if (OTHER_HEADS.has(end)) type = 'other'
    else if (PLACE_HEADS.has(end)) type = 'place'
    else if (words.length === 1 && shapes[at] === 5) type = 'organisation'
    else if (words.length > 4) type = 'other'
    const doubtful = words.length === 1 && initial[at] === 1 && casing[at] !== 3
    if (type !== 'person' || !doubtful) found.push({ read, first: at, last, type, margin: 0, rule: RULE.capitals })
    at = last
  }
  return found
}
