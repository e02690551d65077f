import { sentenceKey, sentenceKeysOf, type ClaimCell, type StoryIndex } from '../index/storyIndex.ts'
import type { Article, Claim, Story, WordMark } from '../model.ts'
import type { CompareCell } from './compareRows.ts'
import { groupBy } from './groupBy.ts'

/** Words of doubt or of attribution that some of the facing sentences have and the others lack. */
export interface CompareNote {
  kind: 'hedge' | 'attribution'
  /** A hedge as printed here; a speaker in the article's words, which may stand in another sentence ("the person said"). */
  words: string
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

/** What an article has at its sentences. `key` says which of two articles' words are the same. */
interface Word {
  key: string
  words: string
  /** The entity that they are about. */
  entity?: string
}

interface Side {
  article: Article
  /** Keys of its sentences. */
  keys: ReadonlySet<string>
  cells: readonly ClaimCell[]
  marks: readonly WordMark[]
}

/** Capitals, articles and English "-ly" do not make other words of it: “alleged” and “allegedly” hedge alike. */
const fold = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/^(?:a|an|the)\s+/, '').replace(/^(\S{4,})ly$/, '$1').trim()
/** One is part of the other, in whole words: “expected” of “is expected to”. */
const within = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)

/**
 * Hedges and attributions that one article has at these sentences and another lacks. Lacking is said only where nothing of
 * the kind is known of the other article at its sentences, nor anywhere for the same claims: what nobody noted is no finding.
 */
export function compareNotes(cells: readonly CompareCell[], index: StoryIndex, marks: MarksAt): CompareNote[] {
  const sides = cells.filter(({ sentences }) => sentences.length > 0).map((cell): Side => ({
    article: cell.article,
    keys: new Set(cell.sentences.map(({ id }) => sentenceKey(cell.article.id, id))),
    cells: cellsOf(cell, index),
    marks: [...new Set(cell.sentences.flatMap(({ id }) => marks.get(sentenceKey(cell.article.id, id)) ?? []))],
  }))
  const claims = new Set(sides.flatMap((side) => side.cells.map(({ claim }) => claim)))
  const readings = sides.map((side) => ({ side, wide: withElsewhere(side, claims) }))
  return [
    ...differing('hedge', readings.map(({ side, wide }) => ({ ...side, own: hedgesHere(side), wide: hedgesAnywhere(wide), speaks: () => false }))),
    ...differing('attribution', readings.map(({ side, wide }) => ({
      ...side, own: speakersAt(side, onlyHere(side), index), wide: speakersAt(side, wide.cells, index), speaks: (entity: string) => isMentioned(entity, side, index),
    }))),
  ]
}

interface Reading {
  article: Article
  own: readonly Word[]
  /** What keeps from saying that the article lacks it. */
  wide: readonly Word[]
  /** Whether an entity is mentioned at its sentences. */
  speaks: (entity: string) => boolean
}

function differing(kind: CompareNote['kind'], readings: readonly Reading[]): CompareNote[] {
  const notes: CompareNote[] = []
  const told: string[] = []
  for (const { key, words, entity } of readings.flatMap(({ own }) => own)) {
    if (told.some((other) => within(other, key))) continue
    told.push(key)
    const has = readings.filter(({ own }) => own.some((word) => within(word.key, key)))
    const lacks = readings.filter((reading) => !has.includes(reading) && !reading.wide.some((word) => within(word.key, key)) && !(entity !== undefined && reading.speaks(entity)))
    if (lacks.length > 0) notes.push({ kind, words, has: has.map(({ article }) => article), lacks: lacks.map(({ article }) => article) })
  }
  return notes
}

/** Cells without the claims that the article takes up elsewhere too: their words may stand there. */
const onlyHere = ({ cells, keys }: Side): ClaimCell[] =>
  cells.filter(({ assertion }) => assertion.evidence.flatMap(sentenceKeysOf).every((key) => keys.has(key)))

/** With what the article does elsewhere with the claims that anybody has here. */
function withElsewhere(side: Side, claims: ReadonlySet<Claim>): Side {
  const here = new Set(side.cells.map(({ claim }) => claim))
  const elsewhere = [...claims].flatMap((claim) => {
    const assertion = here.has(claim) ? undefined : claim.assertions.find((each) => each.article === side.article.id)
    return assertion ? [{ claim, assertion }] : []
  })
  return { ...side, cells: [...side.cells, ...elsewhere] }
}

/** Hedges that stand at these sentences for certain: marked in them, or inside a passage that is shown. */
function hedgesHere({ marks, cells, keys }: Side): Word[] {
  const shown = (words: string, { assertion }: ClaimCell): boolean =>
    assertion.evidence.some((evidence) => sentenceKeysOf(evidence).some((key) => keys.has(key)) && within(fold(evidence.excerpt ?? '').replaceAll(/[^\p{L}\p{N}' ]/gu, ''), fold(words)))
  return [...markedHedges(marks), ...cells.flatMap((cell) => cell.assertion.hedges.filter((words) => shown(words, cell)).map(asWord))]
}

const hedgesAnywhere = ({ marks, cells }: Side): Word[] => [...markedHedges(marks), ...cells.flatMap(({ assertion }) => assertion.hedges.map(asWord))]

const markedHedges = (marks: readonly WordMark[]): Word[] =>
  marks.flatMap(({ kind, comment, evidence }) => (kind === 'hedge' ? (comment ?? evidence.excerpt ?? []) : [])).map(asWord)

const asWord = (words: string): Word => ({ key: fold(words), words })

/** Says who speaks only to somebody who has read the sentence before. */
const PRONOUN = /^(?:he|she|it|they|we)$/i
/** What an annotator adds to a speaker's words: “Iran (its belief)”. */
const REMARK = /\s*\([^)]*\)/gu

/** Speakers of chains; and where no chain has an unnamed one, the unnamed speakers that are marked. */
function speakersAt({ cells: all, marks }: Side, cells: readonly ClaimCell[], index: StoryIndex): Word[] {
  const spoken = cells.flatMap(({ assertion }) => assertion.chain).flatMap(({ entity, speaker }): Word[] => {
    const name = entity === undefined ? undefined : index.entities.get(entity)?.name
    const words = PRONOUN.test(speaker) ? name : speaker.replace(REMARK, '').trim()
    return words === undefined ? [] : [{ key: entity === undefined ? fold(words) : `#${entity}`, words, ...(entity !== undefined && { entity }) }]
  })
  if (all.some(({ assertion }) => assertion.chain.some(({ named }) => !named))) return spoken
  const marked = marks.flatMap(({ kind, comment, evidence }) => (kind === 'unnamed-speaker' ? (comment ?? evidence.excerpt ?? []) : []))
  return [...spoken, ...marked.map(asWord)]
}

/** Whether sentences name or mean an entity, whatever they say of it. */
function isMentioned(id: string, { article, keys }: Side, index: StoryIndex): boolean {
  const entity = index.entities.get(id)
  if (!entity) return false
  const named = entity.mentions.some((mention) => mention.article === article.id && mention.sentences.some((sentence) => keys.has(sentenceKey(article.id, sentence))))
  return named || [...entity.nominals, ...entity.roles, ...entity.pronouns].some((evidence) => sentenceKeysOf(evidence).some((key) => keys.has(key)))
}
