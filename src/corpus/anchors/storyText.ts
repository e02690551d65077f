import { textHash } from '../fingerprint.ts'
import type { Article } from '../model.ts'
import type { ArticleText } from './articleText.ts'

/** The text of an article that the story ships whole; undefined where it ships none, or another one than it counts in. */
export function storyText(article: Article): ArticleText | undefined {
  const { whole, sha256 } = article.text
  if (whole === undefined || textHash(whole) !== sha256) return undefined
  return sameText(article, whole.replace(/\r\n?/g, '\n'), 'story')
}

/** The very text of an article: everything stands where the story says. */
export function sameText(article: Article, text: string, from: ArticleText['from']): ArticleText {
  const spans = new Map(article.sentences.map(({ id, start, end }) => [id, { start, end }]))
  return {
    article: article.id, text, from, same: true, missing: [], added: [],
    sentence: (id) => spans.get(id),
    anchor: ({ start, end }) => ({ found: true, span: { start, end }, exact: true }),
  }
}
