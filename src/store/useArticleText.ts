import type { ArticleText } from '../corpus/anchors/articleText.ts'
import { useApp } from './useApp.ts'

/** The whole text of an article of the open story, where it is there: shipped with the story, or the reader's own copy. */
export function useArticleText(article: string): ArticleText | undefined {
  return useApp((state) => state.texts.get(article))
}
