import type { Stated } from './cleaned.ts'
import type { PageDocument } from './page.ts'

/** What a page says of itself in its head: Open Graph, schema.org (JSON-LD), plain meta tags. */
export interface PageMetadata {
  title?: Stated
  byline?: Stated
  outlet?: Stated
  published?: Stated
}

const ARTICLE_TYPES = /(?:Article|Report|BlogPosting|WebPage)$/
/** More text than this in a page's JSON-LD is not metadata of an article. */
const JSON_LIMIT = 300_000

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' }

/** JSON-LD and meta tags often carry entities that no parser has read. One pass only, so that nothing is decoded twice. */
const unescaped = (words: string): string =>
  words.replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/g, (whole, code: string | undefined, name: string | undefined) =>
    code !== undefined && Number(code) < 0x11_0000 ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? whole))

const line = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const words = unescaped(value.slice(0, 1000)).replace(/\s+/g, ' ').trim()
  return words === '' || words.length > 300 || /^https?:\/\//.test(words) ? undefined : words
}

const names = (value: unknown): string | undefined => {
  const list = Array.isArray(value) ? value : [value]
  const found = list.slice(0, 10).map((one) => line(record(one)?.['name']) ?? line(one)).filter((name) => name !== undefined)
  return found.length > 0 ? found.join(', ') : undefined
}

const articleRecords = (document: PageDocument): Readonly<Record<string, unknown>>[] => {
  const found: Readonly<Record<string, unknown>>[] = []
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  for (let i = 0; i < Math.min(scripts.length, 20); i += 1) {
    const source = scripts[i]?.textContent ?? ''
    if (source.length > JSON_LIMIT) continue
    let value: unknown
    try {
      value = JSON.parse(source)
    } catch {
      continue
    }
    const graph = record(value)?.['@graph']
    const list = Array.isArray(value) ? value : Array.isArray(graph) ? graph : [value]
    for (const one of list) {
      const fields = record(one)
      const type = fields?.['@type']
      if (fields && [type].flat().some((name) => typeof name === 'string' && ARTICLE_TYPES.test(name))) found.push(fields)
    }
  }
  return found
}

const metaOf = (document: PageDocument): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const metas = document.querySelectorAll('meta')
  for (let i = 0; i < Math.min(metas.length, 500); i += 1) {
    const meta = metas[i]
    const name = (meta?.getAttribute('property') ?? meta?.getAttribute('name') ?? meta?.getAttribute('itemprop') ?? '').toLowerCase()
    const content = line(meta?.getAttribute('content'))
    if (name !== '' && content !== undefined && !found.has(name)) found.set(name, content)
  }
  return found
}

/** A title without the outlet's name behind a bar or a dash ("Harbour plan fails | The Port Herald"). */
export const withoutOutlet = (title: string, outlet: string | undefined): string => {
  const words = title.replace(/\s+/g, ' ').trim()
  if (outlet === undefined || outlet === '') return words
  const lower = words.toLowerCase()
  if (!lower.endsWith(outlet.toLowerCase())) return words
  const head = words.slice(0, words.length - outlet.length)
  return /\s[|–—»:-]+\s$/.test(head) ? head.replace(/\s[|–—»:-]+\s$/, '') : words
}

/** Reads a page's metadata before Readability changes the page. What is not plain text of a line is left out. */
export const pageMetadata = (document: PageDocument): PageMetadata => {
  const meta = metaOf(document)
  const records = articleRecords(document)
  const pick = (keys: readonly string[], field: (fields: Readonly<Record<string, unknown>>) => string | undefined): Stated | undefined => {
    for (const fields of records) {
      const words = field(fields)
      if (words !== undefined) return { words, ground: { rule: 'json-ld' } }
    }
    for (const key of keys) {
      const words = meta.get(key)
      if (words !== undefined) return { words, ground: { rule: `meta-${key}` } }
    }
    return undefined
  }
  const found: PageMetadata = {}
  const title = pick(['og:title', 'twitter:title', 'dc.title'], (fields) => line(fields['headline']))
  const byline = pick(['author', 'article:author', 'dc.creator', 'parsely-author', 'byl'], (fields) => names(fields['author']))
  const outlet = pick(['og:site_name', 'application-name', 'dc.publisher'], (fields) => names(fields['publisher']))
  const published = pick(
    ['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate', 'parsely-pub-date', 'publishdate'],
    (fields) => line(fields['datePublished']),
  )
  if (title) found.title = title
  if (byline) found.byline = byline
  if (outlet) found.outlet = outlet
  if (published) found.published = published
  return found
}
