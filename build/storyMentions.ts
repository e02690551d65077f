import type { Mentions, Sentence } from '../src/corpus/model.ts'
import type { Fields } from './storyRecords.ts'
import { occurrences } from './storyTexts.ts'
import type { ShippedText, ShippedTexts } from './storyTexts.ts'

const HEADINGS: ReadonlySet<Sentence['kind']> = new Set(['title', 'deck', 'slug', 'dateline', 'heading'])
const FURNITURE: ReadonlySet<Sentence['kind']> = new Set(['credit', 'furniture'])

/** One place at which a name stands. */
interface Found { entity: Fields, form: string, at: number }

/**
 * Counts the mentions of entities by name and alias in shipped texts and writes them into the entities that have none. A
 * name inside a longer one ("Pellbrook" in "Pellbrook Courier") counts for the longer one only.
 */
export function countMentions(entities: readonly Fields[], texts: ShippedTexts, letters: ReadonlyMap<string, string>): void {
  const given = new Set(entities.filter(({ mentions }) => Array.isArray(mentions) && mentions.length > 0))
  const forms = entities.flatMap((entity) => formsOf(entity).map((form) => ({ entity, form }))).sort((a, b) => b.form.length - a.form.length)
  for (const [letter, shipped] of texts) {
    const found = namesIn(shipped.text, forms)
    for (const entity of entities) {
      const own = found.filter((place) => place.entity === entity).sort((a, b) => a.at - b.at)
      if (own.length === 0 || given.has(entity)) continue
      const mentions = (entity['mentions'] ??= []) as Mentions[]
      mentions.push(mentionsOf(own, letters.get(letter) ?? '', shipped))
    }
  }
}

function formsOf({ name, aliases }: Fields): string[] {
  return [...new Set([name, ...(Array.isArray(aliases) ? aliases as unknown[] : [])])].filter((form) => typeof form === 'string')
}

/** The names that stand in a text; where two overlap, the longer one. `forms`: longest first. */
function namesIn(text: string, forms: readonly Omit<Found, 'at'>[]): Found[] {
  const taken = new Uint8Array(text.length)
  return forms.flatMap(({ entity, form }) => occurrences(text, form)
    .filter((at) => !taken.subarray(at, at + form.length).includes(1))
    .map((at) => {
      taken.fill(1, at, at + form.length)
      return { entity, form, at }
    }))
}

function mentionsOf(found: readonly Found[], article: string, { places }: ShippedText): Mentions {
  const holding = found.map(({ at }) => [...places].find(([, { start, end }]) => start <= at && at < end))
  const number = (holds: (kind: Sentence['kind']) => boolean): number => holding.filter((place) => place !== undefined && holds(place[1].kind)).length
  const forms = [...new Set(found.map(({ form }) => form))]
  return {
    article,
    story: number((kind) => !HEADINGS.has(kind) && !FURNITURE.has(kind)),
    headings: number((kind) => HEADINGS.has(kind)),
    furniture: number((kind) => FURNITURE.has(kind)),
    forms: forms.map((form) => ({ form, count: found.filter((one) => one.form === form).length })),
    sentences: [...new Set(holding.flatMap((place) => place?.[0] ?? []))],
  }
}
