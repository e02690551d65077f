import { textHash } from '../fingerprint.ts'
import type { Article } from '../model.ts'
import type { Copy } from './copy.ts'
import { copyWords, wordsIn } from './copyWords.ts'
import { withLineFeeds } from './lineFeeds.ts'
import { matchSentences } from './matchSentences.ts'

/** How much of an article a text has. */
export interface Likeness {
  article: string
  /** Sentences of the article's story text found in the text, of how many. */
  found: number
  of: number
  /** Words of the found sentences as a share of the shorter of the two, 0 to 1: an excerpt and a longer version both are the article. */
  share: number
}

/**
 * Share from which a text counts as a copy of an article. Of the five articles, which quote one another and retell the same
 * reports, none has more than 0.3 of another; a copy with every tenth sentence rewritten has 0.9, one of which half the
 * sentences are rewritten has 0.5.
 */
export const COPY_SHARE = 0.4
/** So many sentences at least, unless the article has fewer: a single one may be quoted anywhere. */
const SENTENCES_LEAST = 2

/** Sentences that belong to the page, not to the story. */
const OUTSIDE: ReadonlySet<string> = new Set(['furniture', 'credit'])

/**
 * How much of each article a text has, the likeliest first; articles of which it has nothing are left out. Of two that are
 * equal the one whose very text it is comes first.
 */
export function likenesses(articles: readonly Article[], given: Copy): Likeness[] {
  const copy = withLineFeeds(given)
  const hash = textHash(copy.text)
  const words = copyWords(copy.text)
  const units = copy.sentences.map((span) => wordsIn(words, span)).filter(({ from, to }) => to > from)
  // Furniture that no cleaner found must not make a copy of a page look like a small part of something else.
  const own = units.reduce((sum, { from, to }) => sum + to - from, 0) || words.words.length
  return articles.flatMap((article) => {
    const sentences = article.sentences.filter(({ kind, fingerprint }) => !OUTSIDE.has(kind) && fingerprint.words > 0)
    const all = sentences.reduce((sum, { fingerprint }) => sum + fingerprint.words, 0)
    // The very text needs no fingerprints: a story out of a short link has none (interchange/link).
    if (hash === article.text.sha256) return [{ article: article.id, found: sentences.length, of: sentences.length, share: 1 }]
    const matches = [...matchSentences(sentences, words, units)]
    const kept = matches.reduce((sum, [, { from, to }]) => sum + to - from, 0)
    if (kept === 0) return []
    return [{ article: article.id, found: matches.length, of: sentences.length, share: Math.min(1, kept / Math.max(1, Math.min(all, own))) }]
  }).toSorted((a, b) => b.share - a.share || b.found - a.found)
}

/** Which of a story's articles a text is; undefined where it is none of them. */
export function whichArticle(articles: readonly Article[], copy: Copy): Likeness | undefined {
  return likenesses(articles, copy).find(isCopy)
}

/** Whether a text that is so much like an article counts as a copy of it. */
export const isCopy = ({ share, found, of }: Likeness): boolean => share >= COPY_SHARE && found >= Math.min(of, SENTENCES_LEAST)
