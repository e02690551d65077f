import type { StoryFile } from '../model.ts'
import { listsIn, singlesIn, type ListName, type RecordOf } from '../parse/evidencePlaces.ts'
import type { Anchor } from './format.ts'

/** Passages that an anchor keeps. */
const PLACES_KEPT = 3

/** A record's own words, by which a person would name it. */
const labels: { readonly [L in ListName]: (record: RecordOf<L>) => string } = {
  articles: ({ title }) => title.value,
  families: ({ name }) => name,
  origins: ({ name }) => name,
  lineage: ({ from, to }) => `${from} ${to}`,
  entities: ({ name }) => name,
  relations: ({ predicate }) => predicate,
  events: ({ label }) => label,
  topics: ({ heading }) => heading,
  claims: ({ text }) => text,
  responses: ({ matter, kind }) => `${kind} ${matter}`,
  quotationFamilies: ({ label }) => label,
  quotations: ({ kind, cue }) => `${kind} ${cue ?? ''}`,
  differences: ({ title }) => title,
  wordMarks: ({ kind, comment }) => `${kind} ${comment ?? ''}`,
  alignments: ({ label }) => label,
  beyond: ({ text }) => text,
}

interface Place { sha256: string; start: number; end: number }

/** What a record of a story file is, for finding it again. */
export function anchorOf<L extends ListName>(list: L, record: RecordOf<L>, story: StoryFile): Anchor {
  return { list, id: record.id, label: labelOf(list, record).slice(0, 4000), places: placesOf(list, record, story).slice(0, PLACES_KEPT) }
}

/** How an anchor was found: its record, or why none was. */
export type Found<L extends ListName = ListName> = { ok: true; record: RecordOf<L> } | { ok: false; why: 'gone' | 'ambiguous' }

/**
 * The record that an anchor means. The one with its id, where label or place still agree; else the only one with its label,
 * the more places agree the better; else the only one that stands at most of its places. Two that fit alike are nobody's
 * to choose between: the edit is then told as not placed.
 */
export function findAnchor<L extends ListName>(anchor: Anchor & { list: L }, story: StoryFile): Found<L> {
  const records = story[anchor.list] as readonly RecordOf<L>[]
  const label = folded(anchor.label)
  const hasLabel = (record: RecordOf<L>): boolean => folded(labelOf(anchor.list, record)) === label
  const sharedWith = (record: RecordOf<L>): number => overlapping(anchor.places, placesOf(anchor.list, record, story))
  const own = records.find(({ id }) => id === anchor.id)
  if (own && (own.id.startsWith('own-') || hasLabel(own) || sharedWith(own) > 0)) return { ok: true, record: own }
  const rated = records.map((record) => ({ record, labelled: hasLabel(record), shared: sharedWith(record) }))
  const named = rated.filter(({ labelled }) => labelled)
  const candidates = named.length > 0 ? named : rated.filter(({ shared }) => shared * 2 > anchor.places.length)
  const most = Math.max(0, ...candidates.map(({ shared }) => shared))
  const [best, second] = candidates.filter(({ shared }) => shared === most)
  if (best === undefined) return { ok: false, why: 'gone' }
  return second === undefined ? { ok: true, record: best.record } : { ok: false, why: 'ambiguous' }
}

/** A record's own words. */
export function labelOf<L extends ListName>(list: L, record: RecordOf<L>): string {
  return (labels[list] as (record: RecordOf<L>) => string)(record)
}

function placesOf<L extends ListName>(list: L, record: RecordOf<L>, story: StoryFile): Place[] {
  if (list === 'articles') return [{ sha256: (record as StoryFile['articles'][number]).text.sha256, start: 0, end: 1 }]
  const evidence = [...listsIn(list, record).flatMap((each) => each.list), ...singlesIn(list, record).map((each) => each.evidence)]
  const places = list === 'alignments' ? sentencePlaces(record as StoryFile['alignments'][number], story) : evidence
  const hashes = new Map(story.articles.map(({ id, text }) => [id, text.sha256]))
  return places.flatMap(({ article, start, end }) => {
    const sha256 = hashes.get(article)
    return sha256 === undefined ? [] : [{ sha256, start, end }]
  })
}

function sentencePlaces({ sentences }: StoryFile['alignments'][number], { articles }: StoryFile): { article: string; start: number; end: number }[] {
  return sentences.flatMap(({ article, sentence }) => {
    const found = articles.find(({ id }) => id === article)?.sentences.find(({ id }) => id === sentence)
    return found ? [{ article, start: found.start, end: found.end }] : []
  })
}

const overlapping = (wanted: readonly Place[], places: readonly Place[]): number =>
  wanted.filter((place) => places.some((other) => other.sha256 === place.sha256 && other.start < place.end && place.start < other.end)).length

const folded = (label: string): string => label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
