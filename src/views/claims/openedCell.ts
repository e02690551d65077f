import type { StoryIndex } from '../../corpus/index/storyIndex.ts'
import type { Article, Claim } from '../../corpus/model.ts'

/** What the address has opened: a claim (`c001`), or one article's cell of it (`c001.troib`). */
export interface OpenedCell {
  claim: Claim
  article: Article | undefined
}

/** The word that opens a claim, or its cell, in an address. */
export const openWord = (claim: string, article?: string): string => (article === undefined ? claim : `${claim}.${article}`)

/** Reads such a word. Ids may hold full stops, so every place where it can be cut is tried, the whole first. */
export function openedCell(word: string | undefined, index: StoryIndex): OpenedCell | undefined {
  if (word === undefined) return undefined
  const whole = index.claims.get(word)
  if (whole) return { claim: whole, article: undefined }
  for (let cut = word.indexOf('.'); cut !== -1; cut = word.indexOf('.', cut + 1)) {
    const claim = index.claims.get(word.slice(0, cut))
    const article = index.articles.get(word.slice(cut + 1))
    if (claim && article) return { claim, article }
  }
  return undefined
}
