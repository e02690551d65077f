import { sentenceKey } from '../../corpus/index/storyIndex.ts'
import type { Article, Assertion, Evidence, Quotation } from '../../corpus/model.ts'
import { searchable, wordingNear } from '../../corpus/queries/wordsInText.ts'
import type { Ground } from '../activity.ts'
import type { TokenRange } from '../steps.ts'
import type { Showing } from './showing.ts'
import { tokensOf } from './tokens.ts'

/** Stands between two stretches of a sentence whose words between them are not shown. */
const GAP = ' … '

/** A sentence in which somebody is said to say something, with the words for each role (PARC: source, cue, content). */
export interface SaidPassage {
  /** Of the quotation or the mark that it was made from. */
  id: string
  /** The same for printings of one utterance. */
  utterance: string
  article: Article
  passages: readonly Evidence[]
  tokens: readonly string[]
  marks: readonly TokenRange[]
  speaker: string
  named: boolean
}

interface Span { start: number; end: number }
type Roles = Readonly<Record<'speaker' | 'cue' | 'content', readonly Span[]>>

/** Every sentence that shows a speaker, the words that say so, and what is said; in the story's order. */
export function saidPassages(ground: Ground, showing: Showing): SaidPassage[] {
  return [...quotedIn(ground, showing), ...attributedIn(ground, showing)]
}

/** Quotations whose speaker and cue stand in the same sentence. */
function quotedIn({ story, index }: Ground, showing: Showing): SaidPassage[] {
  return story.quotations.flatMap((quotation) => {
    const { id, family, kind, speaker, speakerWording, cue, evidence } = quotation
    const passages = showing.wide([evidence])
    const article = index.articles.get(evidence.article)
    if (!article || passages.length === 0 || speakerWording === undefined || cue === undefined) return []
    const near = finderIn(passages)
    // Of a few words in quotation marks the rest of what is said stands around them.
    const around = kind === 'fragment' ? toldIn({ story, index }, evidence) : [evidence]
    const content = partsIn(passages, around.length > 0 ? [evidence, ...around] : [])
    const roles = { speaker: near(speakerWording, evidence, kind !== 'indirect'), cue: near(cue, evidence, kind !== 'indirect'), content }
    const type = speaker === undefined ? undefined : index.entities.get(speaker)?.type
    const named = type === undefined ? namedIn(quotation) : type !== 'unnamed'
    return said({ id, utterance: family, article, passages, speaker: speakerWording, named }, roles)
  })
}

/** Where claims are told on somebody's word in the sentences of a passage. */
function toldIn({ index }: Ground, { article, sentences }: Evidence): Evidence[] {
  const cells = sentences.flatMap((sentence) => index.cellsAt.get(sentenceKey(article, sentence)) ?? [])
  return cells.flatMap(({ assertion }) => (assertion.voice === 'attributed' ? assertion.evidence.filter((each) => each.sentences.some((id) => sentences.includes(id))) : []))
}

const namedIn = ({ chain, speakerWording }: Quotation): boolean => chain.find(({ speaker }) => speaker === speakerWording)?.named ?? chain.at(-1)?.named ?? true

/** Claims on somebody's word, in sentences where the story marks the words that say so. */
function attributedIn({ story, index }: Ground, showing: Showing): SaidPassage[] {
  return story.wordMarks.filter(({ kind, comment }) => kind === 'attribution' && comment !== undefined).flatMap(({ id, comment = '', evidence }) => {
    const article = index.articles.get(evidence.article)
    const cells = evidence.sentences.flatMap((sentence) => index.cellsAt.get(sentenceKey(evidence.article, sentence)) ?? [])
      .map(({ assertion }) => assertion).filter(({ chain, voice }) => voice === 'attributed' && chain.length > 0)
    const told = showing.narrow(cells.flatMap((cell) => cell.evidence)).filter(({ sentences }) => sentences.some((each) => evidence.sentences.includes(each)))
    const passages = showing.wide(told)
    const near = finderIn(passages)
    const cue = near(comment, evidence, false)
    const seen = cells.flatMap(({ chain }) => chain).filter(({ speaker }) => near(speaker, evidence, false).length > 0)
    // Where a speaker tells what another one said, one sentence has two answers to "who says so".
    const [link] = new Set(seen.map(({ speaker }) => speaker)).size === 1 ? seen : []
    if (!article || !link || passages.length === 0) return []
    const mine = (cell: Assertion) => cell.chain.some(({ speaker }) => speaker === link.speaker)
    const content = partsIn(passages, told.filter((each) => cells.some((cell) => mine(cell) && cell.evidence.some(({ start, end }) => start === each.start && end === each.end))))
    return said({ id, utterance: `${article.id} ${link.speaker}`, article, passages, speaker: link.speaker, named: link.named }, { speaker: near(link.speaker, evidence, false), cue, content })
  })
}

/** Looks words up in what is shown of a sentence; the rest of it is no word. Places are the article's. */
function finderIn(passages: readonly Evidence[]): (words: string, near: Span, outside: boolean) => Span[] {
  const [from, to] = [Math.min(...passages.map(({ start }) => start)), Math.max(...passages.map(({ end }) => end))]
  if (passages.length === 0) return () => []
  const signs = Array.from<string>({ length: to - from }).fill(' ')
  for (const { start, excerpt = '' } of passages) for (let at = 0; at < excerpt.length; at++) signs[start - from + at] = excerpt.charAt(at)
  const text = searchable(signs.join(''))
  return (words, near, outside) => wordingNear(text, [{ start: 0, end: to - from }], words, { start: near.start - from, end: near.end - from }, outside)
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
}

/** The parts of some evidence that stand in the passages. */
const partsIn = (passages: readonly Evidence[], evidence: readonly Evidence[]): Span[] => evidence.flatMap((each) =>
  passages.flatMap(({ start, end }) => (each.start < end && each.end > start ? [{ start: Math.max(start, each.start), end: Math.min(end, each.end) }] : [])))

type RoleAt = readonly (keyof Roles | undefined)[]

/** "described the meeting as “positive”": after the first stretch of the cue, "as" between two pieces of what is said belongs to it. */
function insideOfContent(roleAt: RoleAt): RoleAt {
  const firstCue = roleAt.indexOf('cue')
  return roleAt.map((role, at) => {
    if (role !== 'cue') return role
    const before = roleAt.slice(0, at).findLastIndex((other) => other !== 'cue')
    const past = roleAt.findIndex((other, place) => place > at && other !== 'cue')
    return before > firstCue && roleAt[before] === 'content' && past > 0 && roleAt[past] === 'content' ? 'content' : role
  })
}

function said(head: Omit<SaidPassage, 'tokens' | 'marks'>, roles: Roles): SaidPassage[] {
  if (Object.values(roles).some((spans) => spans.length === 0)) return []
  const placed = head.passages.flatMap(({ start, excerpt = '' }, at) => {
    let from = start
    const words = tokensOf(excerpt).map((token) => {
      const place = { token, start: from, end: from + token.trimEnd().length }
      from += token.length
      return place
    })
    return at === 0 ? words : [{ token: GAP, start: -1, end: -1 }, ...words]
  })
  // What tells that somebody speaks is not part of what they say, even where a passage holds both.
  const roleAt = insideOfContent(placed.map(({ start, end }) => (['cue', 'speaker', 'content'] as const).find((role) => roles[role].some((span) => start < span.end && end > span.start))))
  const marks = roleAt.flatMap((role, at): TokenRange[] => {
    if (role === undefined || roleAt[at - 1] === role) return []
    const past = roleAt.findIndex((other, place) => place > at && other !== role)
    return [{ from: at, to: past < 0 ? roleAt.length : past, role }]
  })
  const complete = new Set(marks.map(({ role }) => role)).size === Object.keys(roles).length
  return complete ? [{ ...head, tokens: placed.map(({ token }) => token), marks }] : []
}
