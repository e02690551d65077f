import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Copy } from '../../../../src/corpus/anchors/copy.ts'
import { fingerprint, normalisedWords, textHash } from '../../../../src/corpus/fingerprint.ts'
import type { Article } from '../../../../src/corpus/model.ts'
import { supplementaryOf } from '../../../../src/corpus/parse/offsets.ts'
import { cleanText, segmentText } from '../../../../src/text/index.ts'

/** A text as the worker opens it: its sentences, and what is page furniture. */
export function copyOf(text: string): Copy {
  const cleaned = cleanText(text)
  const { paragraphs } = segmentText(cleaned.text, cleaned.blocks.map(({ span }) => span))
  return {
    text: cleaned.text,
    sentences: paragraphs.flatMap(({ sentences }) => sentences.map(({ span }) => span)),
    outside: cleaned.furniture.flatMap(({ span }) => span ?? []),
  }
}

/** Folder of the texts of the bundled story. They are no part of the project. */
const TEXTS = path.resolve('../shared/corpus')
export const textsAreThere = existsSync(TEXTS)

/** The text of an article of the bundled story. */
export function textOf(article: Article): string {
  return readFileSync(path.join(TEXTS, article.text.file ?? ''), 'utf8').replace(/\r\n?/g, '\n')
}

/** An article made of sentences; each stands in its own paragraph where it begins with a line break. */
export function articleOf(id: string, parts: readonly string[]): Article {
  const text = parts.join(' ')
  let at = 0
  const sentences = parts.map((part, number) => {
    const start = text.indexOf(part.trim(), at)
    at = start + part.trim().length
    return { id: `s${number + 1}`, kind: 'body' as const, start, end: at, fingerprint: fingerprint(part) }
  })
  return {
    id, letter: id.charAt(0).toUpperCase(), language: 'en', origin: 'Written for tests.', notMentioned: [],
    outlet: { value: id, found: 'stated' }, title: { value: id, found: 'stated' }, published: { edtf: '2024-01-01', found: 'stated' },
    text: { sha256: textHash(text), length: text.length, supplementary: supplementaryOf(text), words: normalisedWords(text).length, whole: text },
    sentences,
  }
}
