import type { ChainLink, Evidence } from '../model.ts'

/** Words of an article with its letter: all that is needed to show and to find them. */
export interface FrontPassage {
  article: string
  /** Sentence in which it stands. */
  sentence: string | undefined
  excerpt: string | undefined
  chain: readonly ChainLink[]
}

/** A passage for the first screen, with the chain of speakers it rests on. */
export function frontPassage(evidence: Evidence, chain: readonly ChainLink[] = []): FrontPassage {
  return { article: evidence.article, sentence: evidence.sentences[0], excerpt: evidence.excerpt, chain }
}

/** The first passage whose words may be shown, or else the first. */
export function bestShown(passages: readonly Evidence[]): Evidence | undefined {
  return passages.find(({ excerpt }) => excerpt !== undefined) ?? passages[0]
}
