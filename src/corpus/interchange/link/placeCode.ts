import type { Article, Evidence } from '../../model.ts'
import { list, number, opt, text, truth, type Code, type LinkIo } from './codes.ts'

/** The id of a new record: most follow the one before it. `like`: what kind of record, where a list has several rows of ids. */
export function newId(of: string, like = ''): Code<string> {
  return (io, at, value) => {
    const known = io.ids.get(of) ?? []
    io.ids.set(of, known)
    const row = `${of} ${like}`
    const before = io.ids.get(row)
    const next = after(before?.[0])
    const id = truth(io, `${at}+`, value === next) && next !== undefined ? next : text(io, at, value)
    known.push(id)
    io.ids.set(row, [id])
    return id
  }
}

/** c9 → c10, A → B, f-alone-A → f-alone-B. */
function after(id: string | undefined): string | undefined {
  const [, stem = '', end = ''] = id?.match(/^(.*?)(\d{1,6}|[A-Y])$/) ?? []
  if (end === '') return undefined
  return stem + (/\d/.test(end) ? String(Number(end) + 1) : String.fromCharCode(end.charCodeAt(0) + 1))
}

/** The id of a record that was met. */
export function among(of: string): Code<string> {
  return (io, at, value) => {
    const known = io.ids.get(of) ?? []
    const place = number(io, at, known.indexOf(value) + 1)
    return place === 0 ? text(io, `${at}:`, value) : some(known[place - 1])
  }
}

/** The article that something is about: most often the one before it was about, or the next. */
export const oneArticle: Code<string> = (io, at, value) => {
  const known = io.ids.get('articles') ?? []
  const next = known[known.indexOf(io.near) + 1] ?? known[0]
  const which = number(io, `${at}~`, value === io.near ? 0 : value === next ? 1 : 2)
  const article = which === 0 ? io.near : which === 1 ? some(next) : among('articles')(io, at, value)
  io.near = article
  return article
}

/** Ids of sentences of the article that was last spoken of. */
export const sentencesOf: Code<string[]> = (io, at, value) => {
  let last = -1
  return list<string>((_, place, id) => {
    const known = io.ids.get(`sentences of ${io.near}`) ?? []
    const found = known.indexOf(id)
    const step = number(io, place, found > last ? found - last : 0)
    last = step === 0 ? last : last + step
    return step === 0 ? text(io, `${place}:`, id) : some(known[last])
  })(io, at, value)
}

/** A passage: one that was met, or its place in the sentence where it begins. */
export const evidence: Code<Evidence> = (io, at, value) => {
  const known = io.reading ? -1 : io.evidence.findLastIndex((each) => same(each, value))
  if (truth(io, `${at}?`, known >= 0)) {
    const met = some(io.evidence[io.evidence.length - 1 - number(io, 'evidence^', io.evidence.length - 1 - known)])
    io.near = met.article
    return { ...met, sentences: [...met.sentences] }
  }
  const article = oneArticle(io, `${at}.article`, value?.article)
  const { start, end } = span(io, at, value, io.articles.get(article))
  const over = overlapping(io.articles.get(article), start, end)
  const plain = truth(io, `${at}.over`, !io.reading && value.sentences.join(' ') === over.join(' '))
  const sentences = plain ? over : sentencesOf(io, `${at}.sentences`, value?.sentences)
  const excerpt = words(io, at, value?.excerpt, article, start, end)
  const result = { article, sentences, start, end, ...(excerpt !== undefined && { excerpt }) }
  io.count(1)
  io.evidence.push(result)
  return result
}

const same = (one: Evidence, other: Evidence): boolean =>
  one.article === other.article && one.start === other.start && one.end === other.end && one.excerpt === other.excerpt && one.sentences.join(' ') === other.sentences.join(' ')

/** By the sentence it begins in, how far in, and how far before that sentence's end it ends. */
function span(io: LinkIo, at: string, value: Evidence | undefined, article: Article | undefined): { start: number; end: number } {
  const sentences = article?.sentences ?? []
  const found = value === undefined ? -1 : sentences.findIndex(({ start, end }) => start <= value.start && value.start < end)
  const which = number(io, `${at}.in`, found + 1)
  const sentence = sentences[which - 1]
  const start = (sentence?.start ?? 0) + number(io, `${at}.start`, (value?.start ?? 0) - (sentence?.start ?? 0))
  const left = (sentence?.end ?? start) - start
  const inside = truth(io, `${at}.inside`, value !== undefined && value.end <= start + left)
  const end = inside ? start + left - number(io, `${at}.before`, start + left - (value?.end ?? 0)) : start + number(io, `${at}.length`, (value?.end ?? 0) - start)
  return { start, end }
}

const overlapping = (article: Article | undefined, from: number, to: number): string[] => (article?.sentences ?? []).filter(({ start, end }) => start < to && end > from).map(({ id }) => id)

/** The words of a passage; those inside a longer one that was met are taken from it. */
function words(io: LinkIo, at: string, value: string | undefined, article: string, start: number, end: number): string | undefined {
  const around = io.evidence.find((each) => each.article === article && each.excerpt !== undefined && each.start <= start && each.end >= end)
  const within = around && Array.from(around.excerpt ?? '').slice(start - around.start, end - around.start).join('')
  const known = within !== undefined && truth(io, 'excerpt in', value === within)
  return known ? within : opt(text)(io, `${at}.excerpt`, value)
}

function some<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('nothing there')
  return value
}
