import type { ArticleText } from '../anchors/articleText.ts'
import { sameText } from '../anchors/storyText.ts'
import type { Article, Evidence } from '../model.ts'

/** Stands for each character that may not be shown. */
export const NOT_SHOWN = '\u0000'

/**
 * An article's text as far as excerpts show it, each word in its place. Credit lines are left out: they are names of
 * journalists.
 */
export function shownWords(article: Article, passages: readonly Evidence[]): ArticleText {
  const length = Math.max(0, ...article.sentences.map(({ end }) => end), ...passages.map(({ end }) => end))
  const signs = Array.from<string>({ length }).fill(' ')
  for (const { start, end } of article.sentences) signs.fill(NOT_SHOWN, start, end)
  for (const { start, end, excerpt } of passages) {
    // An excerpt that does not fit its place is not trusted.
    if (excerpt?.length !== end - start) continue
    for (let at = 0; at < excerpt.length; at++) signs[start + at] = excerpt.charAt(at)
  }
  for (const { kind, start, end } of article.sentences) if (kind === 'credit') signs.fill(NOT_SHOWN, start, end)
  return sameText(article, signs.join(''), 'story')
}
