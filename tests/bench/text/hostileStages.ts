import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { cleanHtml, cleanText, openTagger, readArticle, type PageDocument, type Tagger } from '../../../src/text/index.ts'
import { attribute } from '../../../src/text/attribution/index.ts'
import { findHedges } from '../../../src/text/certainty/index.ts'
import { detectDates } from '../../../src/text/dates/index.ts'
import { detectNominals, resolveEntities } from '../../../src/text/entities/index.ts'
import { detectMentions } from '../../../src/text/mentions/index.ts'
import { findQuotations } from '../../../src/text/quotations/index.ts'
import { isTangledMarkup, isTangledPage } from '../../../src/text/intake/tangle.ts'
import { segmentText } from '../../../src/text/segment/index.ts'
import type { Span } from '../../../src/text/text.ts'

const sentencesOf = (text: string): Span[] => segmentText(text).paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span))

let opened: Tagger | undefined
const tagger = (): Tagger => {
  opened ??= openTagger(new Uint8Array(gunzipSync(readFileSync('src/text/mentions/weights/tagger.bin'))))
  if (opened === undefined) throw new Error('src/text/mentions/weights/tagger.bin: not of this version: run scripts/train-tagger.ts')
  return opened
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A parsed page whose paragraphs are the lines of the text, no more than a thousand; undefined where intake refuses it. */
function pageOf(text: string): PageDocument | undefined {
  const lines = text.split('\n')
  const each = Math.ceil(lines.length / 1000)
  const paragraphs: string[] = []
  for (let at = 0; at < lines.length; at += each) paragraphs.push(`<p>${escaped(lines.slice(at, at + each).join(' '))}</p>`)
  const html = `<html><head><title>Bridge</title></head><body><article>${paragraphs.join('')}</article></body></html>`
  if (isTangledMarkup(html)) return undefined
  const page = parseHTML(html).document as unknown as PageDocument
  return isTangledPage(page) ? undefined : page
}

/** Stages that change what they are given: prepared anew for each run. */
export const consuming: ReadonlySet<string> = new Set(['clean, page'])

/** A stage, given what the stages before it found, so that its own time alone is taken. */
export const hostileStages: Readonly<Record<string, (text: string) => () => unknown>> = {
  clean: (text) => () => cleanText(text),
  'clean, page': (text) => {
    const page = pageOf(text)
    return () => page && cleanHtml(page)
  },
  segment: (text) => () => segmentText(text),
  dates: (text) => {
    const sentences = sentencesOf(text)
    return () => detectDates(text, { published: '2024-01-05', sentences })
  },
  mentions: (text) => {
    const sentences = sentencesOf(text)
    const trained = tagger()
    return () => detectMentions(text, sentences, trained)
  },
  'mentions, without weights': (text) => {
    const sentences = sentencesOf(text)
    return () => detectMentions(text, sentences)
  },
  'entities, nominals': (text) => {
    const sentences = sentencesOf(text)
    const names = detectMentions(text, sentences, tagger()).map(({ span }) => span)
    return () => detectNominals(text, sentences, names)
  },
  'entities, resolve': (text) => {
    const sentences = sentencesOf(text)
    const names = detectMentions(text, sentences, tagger())
    const nominals = detectNominals(text, sentences, names.map(({ span }) => span))
    const mentions = [...names.map(({ span, type }) => ({ span, type, named: true })), ...nominals]
    return () => resolveEntities([{ id: 'a', text, mentions }])
  },
  quotations: (text) => {
    const paragraphs = segmentText(text).paragraphs.map(({ span }) => span)
    return () => findQuotations(text, paragraphs)
  },
  attribution: (text) => {
    const { paragraphs } = segmentText(text)
    const { quotations } = findQuotations(text, paragraphs.map(({ span }) => span))
    return () => attribute(text, { paragraphs, quotations })
  },
  certainty: (text) => {
    const { paragraphs } = segmentText(text)
    return () => findHedges(text, paragraphs)
  },
  'all of one article': (text) => {
    const cleaned = cleanText(text)
    const trained = tagger()
    return () => readArticle({ id: 'a', name: 'a', cleaned, published: '2024-01-05', tagger: trained })
  },
}
