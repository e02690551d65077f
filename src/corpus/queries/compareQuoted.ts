import { sentenceKey } from '../index/storyIndex.ts'
import type { Evidence, Story } from '../model.ts'
import type { CompareCell } from './compareRows.ts'

/** Quoted words that differ between two facing sentences, as the story has noted them. */
export interface QuotedChange {
  from: Evidence
  to: Evidence
}

/** The noted changes of quotations whose two sides stand in these sentences. */
export function quotedChanges(story: Story, cells: readonly CompareCell[]): QuotedChange[] {
  const keys = new Set(cells.flatMap(({ article, sentences }) => sentences.map(({ id }) => sentenceKey(article.id, id))))
  const here = ({ article, sentences }: Evidence): boolean => sentences.length > 0 && sentences.every((id) => keys.has(sentenceKey(article, id)))
  return story.quotationFamilies.flatMap(({ changes }) => changes.filter(({ from, to }) => here(from) && here(to)).map(({ from, to }) => ({ from, to })))
}
