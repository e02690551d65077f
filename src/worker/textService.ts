import { countRecords } from '../corpus/library/countRecords.ts'
import { openPile, pileProblem, type PageParser, type PileArticle, type PileOptions, readPile, type ArticleReading, suggestStory, summaryOf, type Tagger } from '../text/index.ts'
import type { FailureCode, GivenFile, MadeResult, ReadArticle, ReadResult, StoryResult, TextProblem, TextReply, TextRequest, UnpackResult } from './protocol.ts'

/** What the service needs of the worker it runs in. */
export interface ServiceOutlet {
  post: (reply: TextReply) => void
  parsePage: PageParser
  unpack: (files: readonly GivenFile[]) => Promise<UnpackResult>
  /** Undefined where the weights cannot be had now. */
  openTagger: () => Promise<Tagger | undefined>
  /** Lets messages arrive: a worker that computes hears nothing. */
  pause: () => Promise<void>
}

type Order = Exclude<TextRequest, { type: 'cancel' }>

/** Ends a request that was cancelled; nobody outside sees it. */
class Cancelled extends Error {}

/**
 * What a message to the worker does: requests are answered one after the other, in their order; a cancel ends its request
 * at the next step between two articles. Nothing is thrown: every fault is a reply.
 */
export function createTextService(outlet: ServiceOutlet): (message: unknown) => void {
  const cancelled = new Set<number>()
  const waiting = new Set<number>()
  let last = Promise.resolve()
  return (message) => {
    const request = message as TextRequest
    if (typeof request?.id !== 'number') return
    if (request.type === 'cancel') {
      if (waiting.has(request.id)) cancelled.add(request.id)
      return
    }
    waiting.add(request.id)
    last = last.then(async () => {
      const stopIfCancelled = (): void => {
        if (cancelled.has(request.id)) throw new Cancelled()
      }
      outlet.post(await answer(request, outlet, stopIfCancelled))
      waiting.delete(request.id)
      cancelled.delete(request.id)
    })
  }
}

async function answer(request: Order, outlet: ServiceOutlet, stopIfCancelled: () => void): Promise<TextReply> {
  const { id } = request
  const failed = (problem: TextProblem, problems: readonly TextProblem[] = []): TextReply => ({ type: 'failed', id, problem, problems })
  const failure = (code: FailureCode, values: TextProblem['values'] = {}): TextProblem<FailureCode> => ({ code, severity: 'refused', name: '', values })
  try {
    if (request.type === 'unpack') return { type: 'done', id, result: await outlet.unpack(request.order.files) }
    if (request.type !== 'read' && request.type !== 'story') return failed(failure('unexpected', { reason: 'unknown request' }))
    const done = await carryOut(request, outlet, stopIfCancelled)
    return 'refused' in done ? failed(done.refused, done.problems) : { type: 'done', id, result: done }
  } catch (cause) {
    return failed(cause instanceof Cancelled ? failure('cancelled') : failure('unexpected', { reason: cause instanceof Error ? cause.message : String(cause) }))
  }
}

async function carryOut(request: Exclude<Order, { type: 'unpack' }>, outlet: ServiceOutlet, stopIfCancelled: () => void): Promise<ReadResult | StoryResult | MadeResult | { refused: TextProblem; problems: TextProblem[] }> {
  const { id, order } = request
  stopIfCancelled()
  const options: PileOptions = {
    parsePage: outlet.parsePage, published: order.published,
    onProgress: ({ step, name, done, of }) => {
      stopIfCancelled()
      outlet.post({ type: 'progress', id, progress: { step, name, done, of } })
    },
    pause: async () => {
      await outlet.pause()
      stopIfCancelled()
    },
  }
  const given = order.files.map(({ name, content, told, kept }) => ({
    name, content: typeof content === 'string' ? content : new Uint8Array(content),
    ...(told && { known: told }), ...(kept !== undefined && { kept: kept === 'all' ? kept : new Set(kept) }),
  }))
  const { articles, problems: found } = await openPile(given, options)
  const problems: TextProblem[] = [...found]
  const no = request.type === 'story' || articles.length === 0 ? pileProblem(articles.length, '') : undefined
  if (no !== undefined) return { refused: problems.find(({ severity }) => severity === 'refused') ?? no, problems: [...problems, no] }
  const tagger = await outlet.openTagger()
  if (tagger === undefined) problems.push({ code: 'no-weights', severity: 'note', name: '', values: {} })
  if (request.type === 'read') {
    const readings: ArticleReading[] = []
    for await (const reading of readPile(articles, { ...options, tagger })) readings.push(reading)
    return { articles: readings.map((reading, at) => readArticleOf(reading, articles[at])), problems }
  }
  const { storyId, title, withTexts, asText } = request.order
  const { story, readings, diagnostics, problems: left } = await suggestStory(articles, { ...options, tagger, id: storyId, title, withTexts })
  const all = [...problems, ...left]
  if (asText === true) return { title: story.title, json: JSON.stringify(story), counts: countRecords(story), problems: all }
  return { story, articles: readings.map((reading, at) => readArticleOf(reading, articles[at])), problems: all, doubts: diagnostics.map(({ code, values }) => ({ code, values })) }
}

function readArticleOf(reading: ArticleReading, article: PileArticle | undefined): ReadArticle {
  const { id, name, title, byline, outlet, published, english, furniture: _, ...counts } = summaryOf(reading)
  const said = { ...(title !== undefined && { title }), ...(byline !== undefined && { byline }), ...(outlet !== undefined && { outlet }), ...(published !== undefined && { published }) }
  return {
    id, name, ...said, english, text: reading.text, counts, ...(article?.url !== undefined && { url: article.url }), ...(article?.encoding !== undefined && { encoding: article.encoding }),
    sentences: reading.sentences.map(({ kind, span }) => ({ kind, ...span })),
    furniture: reading.clean.furniture.map(({ kind, words, line }) => ({ kind, words, ...(line !== undefined && { line }) })),
  }
}
