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

/** Lists whose labels do not tell one record from another: without a place in common they say nothing. */
const SAME_WORDS: ReadonlySet<ListName> = new Set(['lineage', 'relations', 'quotations', 'responses', 'wordMarks'])

/**
 * The record that an anchor means. Where label and all places of the one with its id agree, that one; else the one with its
 * label that stands at most of its places; else the only one with its label; else the one that stands at most of its places.
 * Among those that fit alike the one with its id; where there is none, they are nobody's to choose between: the edit is then
 * told as not placed.
 */
export function findAnchor<L extends ListName>(anchor: Anchor & { list: L }, story: StoryFile): Found<L> {
  const records = story[anchor.list] as readonly RecordOf<L>[]
  const label = folded(anchor.label)
  const hasLabel = (record: RecordOf<L>): boolean => folded(labelOf(anchor.list, record)) === label
  const sharedWith = (record: RecordOf<L>): number => (anchor.places.length === 0 ? 0 : overlapping(anchor.places, placesOf(anchor.list, record, story)))
  const own = records.find(({ id }) => id === anchor.id)
  if (own && (own.id.startsWith('own-') || (hasLabel(own) && sharedWith(own) === anchor.places.length))) return { ok: true, record: own }
  const rate = (record: RecordOf<L>) => ({ record, shared: sharedWith(record) })
  const named = records.filter(hasLabel).map(rate)
  const placed = named.filter(({ shared }) => shared > 0)
  const byLabel = placed.length > 0 ? placed : SAME_WORDS.has(anchor.list) && anchor.places.length > 0 ? [] : named
  const candidates = byLabel.length > 0 ? byLabel : records.map(rate).filter(({ shared }) => shared * 2 > anchor.places.length)
  const most = Math.max(0, ...candidates.map(({ shared }) => shared))
  const best = candidates.filter(({ shared }) => shared === most).map(({ record }) => record)
  if (best.length === 0) return { ok: false, why: 'gone' }
  const record = best.length === 1 ? best[0] : best.find((each) => each === own)
  return record === undefined ? { ok: false, why: 'ambiguous' } : { ok: true, record }
}

/** A record's own words. */
export function labelOf<L extends ListName>(list: L, record: RecordOf<L>): string {
  return (labels[list] as (record: RecordOf<L>) => string)(record)
}

function placesOf<L extends ListName>(list: L, record: RecordOf<L>, story: StoryFile): Place[] {
  if (list === 'articles') return [{ sha256: (record as StoryFile['articles'][number]).text.sha256, start: 0, end: 1 }]
  const evidence = [...listsIn(list, record).flatMap((each) => each.list), ...singlesIn(list, record).map((each) => each.evidence)]
  const places = list === 'alignments' ? sentencePlaces(record as StoryFile['alignments'][number], story) : evidence
  const hashes = hashesOf(story.articles)
  return places.flatMap(({ article, start, end }) => {
    const sha256 = hashes.get(article)
    return sha256 === undefined ? [] : [{ sha256, start, end }]
  })
}

const known = new WeakMap<StoryFile['articles'], ReadonlyMap<string, string>>()

/** The SHA-256 of each article's text. Decisions leave the texts as they are. */
function hashesOf(articles: StoryFile['articles']): ReadonlyMap<string, string> {
  const hashes = known.get(articles) ?? new Map(articles.map(({ id, text }) => [id, text.sha256]))
  known.set(articles, hashes)
  return hashes
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
