import { cleanText } from '../../../../src/text/clean/index.ts'
import { resolveEntities } from '../../../../src/text/entities/index.ts'
import { readArticle } from '../../../../src/text/read/index.ts'
import type { ArticleReading } from '../../../../src/text/reading.ts'
import type { Resolution } from '../../../../src/text/entities/index.ts'

/** Articles read without the tagger, and their entities. */
export function readAll(...texts: readonly string[]): { articles: ArticleReading[]; resolution: Resolution } {
  const articles = texts.map((text, at) => readArticle({ id: `t${at}`, name: `text ${at}`, cleaned: cleanText(text) }))
  return { articles, resolution: resolveEntities(articles.map(({ id, text, references }) => ({ id, text, mentions: references }))) }
}
