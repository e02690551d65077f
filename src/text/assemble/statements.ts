import type { ChainLink } from '../../corpus/model.ts'
import type { Attribution, Reply } from '../attribution/index.ts'
import { certaintyOf, type Hedge, type Judgement } from '../certainty/index.ts'
import type { SentencePlace } from '../reading.ts'
import type { Span } from '../text.ts'
import { chainOf, linkOf, speaks } from './chains.ts'
import type { Draft } from './draft.ts'
import { bareStart, wordCount } from './line.ts'
import { countBelow } from './search.ts'

/** What one sentence states, and on whose word. */
export interface Statement extends SentencePlace {
  /** The words that state it: the content of a report, else the sentence. */
  span: Span
  kind: 'statement' | 'denial' | 'refusal'
  /** Empty in the article's own voice. */
  chain: ChainLink[]
  judgement: Judgement
  words: number
  rule: string
}

/** A report's content stands for its sentence from this share of the sentence's length on. */
const CONTENT_SHARE = 0.4

/** A denial stands for its sentence from this share on: news denies in a clause, after who reports it. */
const DENIED_SHARE = 0.3

/** Reports of one sentence that are looked at: prose has no more. */
const MOST_REPORTS = 24

/** What the stages found, by the sentence it stands in. Built once an article; each find is held once a sentence. */
interface SentenceFinds {
  attributions: number[]
  replies: Reply[]
  hedges: Hedge[]
}

/** Reads single sentences of a story. */
export class Statements {
  readonly #draft: Draft
  readonly #finds: readonly (readonly SentenceFinds[])[]

  constructor(draft: Draft) {
    this.#draft = draft
    this.#finds = draft.reading.articles.map(({ sentences, attributions, replies, hedges }) => {
      const finds = sentences.map((): SentenceFinds => ({ attributions: [], replies: [], hedges: [] }))
      const starts = sentences.map(({ span }) => span.start)
      const each = (span: Span, take: (find: SentenceFinds) => void): void => {
        let at = Math.max(0, countBelow(starts, span.start + 1) - 1)
        for (; at < sentences.length && (sentences[at]?.span.start ?? Infinity) < span.end; at += 1) {
          const find = finds[at]
          if (find !== undefined && (sentences[at]?.span.end ?? 0) > span.start) take(find)
        }
      }
      attributions.forEach(({ content }, number) => {
        for (const span of content) each(span, ({ attributions: own }) => { if (own.at(-1) !== number) own.push(number) })
      })
      for (const reply of replies) each({ start: reply.span.start, end: reply.span.start + 1 }, ({ replies: own }) => own.push(reply))
      for (const hedge of hedges) each(hedge.scope, ({ hedges: own }) => own.push(hedge))
      return finds
    })
  }

  /** What a sentence states. */
  of({ article, sentence }: SentencePlace): Statement | undefined {
    const reading = this.#draft.reading.articles[article]
    const whole = reading?.sentences[sentence]?.span
    const finds = this.#finds[article]?.[sentence]
    if (reading === undefined || whole === undefined || finds === undefined || !this.#draft.articles.has(article)) return undefined
    const { text } = reading
    const reply = finds.replies.find(({ kind }) => kind !== 'confirms')
    const read = (reply && this.#answer(article, whole, reply, finds)) ?? this.#denied(article, whole, finds) ?? this.#told(article, whole, finds)
    const bare = bareStart(text, read?.span ?? whole)
    const span = wordCount(text, bare) > 0 ? bare : whole
    // "tried to": the trying is certain, and the passage says so itself.
    const hedges = finds.hedges.filter(({ kind }) => kind !== 'nonfactive')
    return {
      article, sentence, span, kind: read?.kind ?? 'statement', chain: read?.chain ?? [],
      judgement: certaintyOf(text, span, hedges), words: wordCount(text, span), rule: read?.rule ?? 'own voice',
    }
  }

  /** A denial or refusal: from who answers to the end of the answer. */
  #answer(article: number, whole: Span, reply: Reply, finds: SentenceFinds): Pick<Statement, 'span' | 'kind' | 'chain' | 'rule'> | undefined {
    if (reply.speaker === undefined || reply.speaker.span.start < whole.start) return undefined
    const span = { start: Math.min(reply.speaker.span.start, reply.span.start), end: Math.min(whole.end, reply.span.end) }
    const outer = this.#widest(article, span, finds, ({ speaker }) => speaker?.span.start !== reply.speaker?.span.start)
    const chain = outer === undefined ? [] : chainOf(this.#draft, article, outer)
    if (reply.kind !== 'denies') return { span, kind: 'refusal', chain, rule: reply.ground.rule }
    const denier = linkOf(this.#draft, article, reply.speaker)
    return { span, kind: 'denial', chain: denier === undefined ? chain : [...chain, denier], rule: reply.ground.rule }
  }

  /** A denial that is told as a report ("the mayor disputed that …") and fills a good part of the sentence. */
  #denied(article: number, whole: Span, { attributions }: SentenceFinds): Pick<Statement, 'span' | 'kind' | 'chain' | 'rule'> | undefined {
    for (const number of attributions.slice(0, MOST_REPORTS)) {
      const attribution = this.#draft.reading.articles[article]?.attributions[number]
      const part = attribution && widestPart(attribution, whole)
      if (attribution?.cue?.type !== 'deny' || attribution.cue.negated || attribution.speaker === undefined || part === undefined) continue
      if (attribution.cue.span.start < whole.start || part.end - part.start < DENIED_SHARE * (whole.end - whole.start)) continue
      const speaker = attribution.speaker.span
      const start = speaker.start >= whole.start && speaker.start < part.start ? speaker.start : Math.min(attribution.cue.span.start, part.start)
      return { span: { start, end: part.end }, kind: 'denial', chain: chainOf(this.#draft, article, number), rule: attribution.ground.rule }
    }
    return undefined
  }

  /** A report whose content is most of the sentence. */
  #told(article: number, whole: Span, finds: SentenceFinds): Pick<Statement, 'span' | 'kind' | 'chain' | 'rule'> | undefined {
    const number = this.#widest(article, whole, finds, () => true)
    const attribution = number === undefined ? undefined : this.#draft.reading.articles[article]?.attributions[number]
    const inside = attribution && widestPart(attribution, whole)
    if (attribution === undefined || inside === undefined || inside.end - inside.start < CONTENT_SHARE * (whole.end - whole.start)) return undefined
    const chain = chainOf(this.#draft, article, number)
    return chain.length === 0 ? undefined : { span: inside, kind: 'statement', chain, rule: attribution.ground.rule }
  }

  /** The report with the most content in a span; of two that have the same, the inner one. */
  #widest(article: number, whole: Span, finds: SentenceFinds, fits: (attribution: Attribution) => boolean): number | undefined {
    const all = this.#draft.reading.articles[article]?.attributions ?? []
    let best: number | undefined
    let most = 0
    for (const number of finds.attributions.slice(0, MOST_REPORTS)) {
      const attribution = all[number]
      const part = attribution && speaks(attribution) && fits(attribution) ? widestPart(attribution, whole) : undefined
      const length = part === undefined ? 0 : part.end - part.start
      if (length > most || (length === most && length > 0 && best !== undefined && attribution?.within === best)) [best, most] = [number, length]
    }
    return best
  }
}

/** The longest piece of a report's content inside a span. */
function widestPart({ content }: Attribution, { start, end }: Span): Span | undefined {
  let best: Span | undefined
  for (const span of content) {
    const part = { start: Math.max(span.start, start), end: Math.min(span.end, end) }
    if (part.end - part.start > (best === undefined ? 0 : best.end - best.start)) best = part
  }
  return best
}
