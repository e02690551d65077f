import type { Article } from '../model.ts'
import { anchorCopy } from './anchorCopy.ts'
import type { ArticleText } from './articleText.ts'
import type { Copy } from './copy.ts'
import { withLineFeeds } from './lineFeeds.ts'
import { storyText } from './storyText.ts'
import { isCopy, likenesses, type Likeness } from './whichArticle.ts'

/** A text that could be attached, with the copy as its places count (LF line ends); or what it seems to be instead: an article of the story, or none of them. */
export type Attached = { ok: true; text: ArticleText; copy: Copy } | { ok: false; guess: Likeness | undefined }

/** From this share on nobody needs to ask whether another article fits better. */
const SURE_SHARE = 0.8
/** Share that the article asked for may have less than the likeliest one: agencies' texts stand in several articles. */
const ALMOST = 0.1

/**
 * Attaches a text to the article it is a copy of. `asked` is the article that the reader named: another one's text is
 * refused, with that one as the guess.
 */
export function attach(articles: readonly Article[], asked: string | undefined, given: Copy): Attached {
  const copy = withLineFeeds(given)
  const wanted = articles.find(({ id }) => id === asked)
  if (wanted && (likenesses([wanted], copy)[0]?.share ?? 0) >= SURE_SHARE) return { ok: true, text: anchorCopy(wanted, copy), copy }
  const likely = likenesses(articles, copy).filter(isCopy)
  const [best] = likely
  const own = asked === undefined ? best : likely.find(({ article, share }) => article === asked && share >= (best?.share ?? 0) - ALMOST)
  const article = articles.find(({ id }) => id === own?.article)
  return article ? { ok: true, text: anchorCopy(article, copy), copy } : { ok: false, guess: best }
}

/** A copy as it was kept. */
interface KeptText extends Copy {
  article: string
}

/**
 * The texts of a story's articles, by article: those that the story ships, and the reader's copies of the others. What of
 * `known` is the same text is taken over.
 */
export function textsOf(articles: readonly Article[], copies: readonly KeptText[], known: ReadonlyMap<string, ArticleText>): Map<string, ArticleText> {
  const kept = new Map(copies.map((copy) => [copy.article, copy]))
  return new Map(articles.flatMap((article) => {
    const copy = kept.get(article.id)
    const before = known.get(article.id)
    const text = storyText(article) ?? (copy && (before?.from === 'copy' && before.text === copy.text ? before : anchorCopy(article, copy)))
    return text ? [[article.id, text] as const] : []
  }))
}
