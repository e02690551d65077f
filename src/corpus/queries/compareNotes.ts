import { sentenceKey, type ClaimCell, type StoryIndex } from '../index/storyIndex.ts'
import type { Article, Claim, Story, WordMark } from '../model.ts'
import type { CompareCell } from './compareRows.ts'
import { groupBy } from './groupBy.ts'

/** Words of doubt or of attribution that some of the facing sentences have and the others lack. */
export interface CompareNote {
  kind: 'hedge' | 'attribution'
  /** As printed; where the words may not be shown, undefined. */
  words: string | undefined
  has: readonly Article[]
  lacks: readonly Article[]
}

/** A claim at facing sentences, with each article's dealing with it there. */
export interface CompareClaim {
  claim: Claim
  cells: readonly { article: Article; cell: ClaimCell | undefined }[]
}

/** Word marks by the sentences they stand in, for `compareNotes`. */
export type MarksAt = ReadonlyMap<string, readonly WordMark[]>

/** Looks up where hedges and attributions are marked. */
export function marksAt(story: Story): MarksAt {
  const placed = story.wordMarks.filter(({ kind }) => kind !== 'loaded' && kind !== 'other')
    .flatMap((mark) => mark.evidence.sentences.map((sentence) => ({ mark, key: sentenceKey(mark.evidence.article, sentence) })))
  return new Map([...groupBy(placed, ({ key }) => key)].map(([key, list]) => [key, list.map(({ mark }) => mark)]))
}

/** What an article has at its sentences. `key` says which of two articles' words are the same. */
interface Word {
  key: string
  words: string | undefined
}

interface Side {
  article: Article
  cells: readonly ClaimCell[]
  marks: readonly WordMark[]
}

const fold = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/^(?:a|an|the)\s+/, '').trim()
/** One is part of the other, in whole words: “expected” of “is expected to”. */
const within = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)

/**
 * Hedges and attributions that one article has at these sentences and another lacks. Lacking is said only where nothing of
 * the kind is known of the other article at its sentences, nor anywhere for the same claims: what nobody noted is no finding.
 */
export function compareNotes(cells: readonly CompareCell[], index: StoryIndex, marks: MarksAt): CompareNote[] {
  const sides = cells.filter(({ sentences }) => sentences.length > 0).map((cell): Side => ({
    article: cell.article,
    cells: cellsOf(cell, index),
    marks: [...new Set(cell.sentences.flatMap(({ id }) => marks.get(sentenceKey(cell.article.id, id)) ?? []))],
  }))
  const claims = new Set(sides.flatMap((side) => side.cells.map(({ claim }) => claim)))
  return [...differing('hedge', sides, claims, hedgesAt), ...differing('attribution', sides, claims, speakersAt)]
}

/** The claims at facing sentences, in the story's order, each with what every one of the articles does with it there. */
export function compareClaims(cells: readonly CompareCell[], index: StoryIndex): CompareClaim[] {
  const sides = cells.filter(({ sentences }) => sentences.length > 0).map((cell) => ({ article: cell.article, cells: cellsOf(cell, index) }))
  const claims = [...new Set(sides.flatMap((side) => side.cells.map(({ claim }) => claim)))]
  return claims.map((claim) => ({ claim, cells: sides.map(({ article, cells: own }) => ({ article, cell: own.find((each) => each.claim === claim) })) }))
    .toSorted((a, b) => there(b) - there(a) || Number(b.claim.core) - Number(a.claim.core))
}

const there = ({ cells }: CompareClaim): number => cells.filter(({ cell }) => cell !== undefined).length

const cellsOf = ({ article, sentences }: CompareCell, index: StoryIndex): ClaimCell[] =>
  [...new Set(sentences.flatMap(({ id }) => index.cellsAt.get(sentenceKey(article.id, id)) ?? []))]

function differing(kind: CompareNote['kind'], sides: readonly Side[], claims: ReadonlySet<Claim>, read: (side: Side) => Word[]): CompareNote[] {
  const readings = sides.map((side) => ({ article: side.article, words: read(side), widely: read({ ...side, cells: withElsewhere(side, claims) }) }))
  const notes: CompareNote[] = []
  const told: string[] = []
  for (const { key, words } of readings.flatMap((reading) => reading.words)) {
    if (told.some((other) => within(other, key))) continue
    told.push(key)
    const has = readings.filter((reading) => reading.words.some((word) => within(word.key, key)))
    const lacks = readings.filter((reading) => !reading.widely.some((word) => within(word.key, key)))
    if (lacks.length > 0) notes.push({ kind, words, has: has.map(({ article }) => article), lacks: lacks.map(({ article }) => article) })
  }
  return notes
}

/** An article's cells here, and those of the same claims elsewhere in it. */
function withElsewhere({ article, cells }: Side, claims: ReadonlySet<Claim>): ClaimCell[] {
  const here = new Set(cells.map(({ claim }) => claim))
  return [...cells, ...[...claims].flatMap((claim) => {
    const assertion = here.has(claim) ? undefined : claim.assertions.find((each) => each.article === article.id)
    return assertion ? [{ claim, assertion }] : []
  })]
}

function hedgesAt({ cells, marks }: Side): Word[] {
  const marked = marks.filter(({ kind }) => kind === 'hedge').map(({ comment, evidence }) => comment ?? evidence.excerpt)
  return [...marked, ...cells.flatMap(({ assertion }) => assertion.hedges)].flatMap((words) => (words === undefined ? [] : [{ key: fold(words), words }]))
}

/** Says who speaks only to somebody who has read the sentence before. */
const PRONOUN = /^(?:he|she|it|they|we)$/i

/** Speakers of chains; and where no chain has an unnamed one, the unnamed speakers that are marked. */
function speakersAt({ cells, marks }: Side): Word[] {
  const links = cells.flatMap(({ assertion }) => assertion.chain).filter(({ entity, speaker }) => entity !== undefined || !PRONOUN.test(speaker))
  const unnamed = links.some(({ named }) => !named)
  const marked = unnamed ? [] : marks.filter(({ kind }) => kind === 'unnamed-speaker')
  return [
    ...links.map(({ entity, speaker }) => ({ key: entity === undefined ? fold(speaker) : `#${entity}`, words: speaker })),
    ...marked.map(({ comment, evidence, id }) => ({ key: fold(comment ?? evidence.excerpt ?? id), words: evidence.excerpt })),
  ]
}
