import type { CompareAlone } from '../../corpus/queries/compareRows.ts'
import { useT } from '../../locales/useT.ts'

/** "2 sentences only in C · 1 sentence only in E". */
export function useAloneWords({ cells }: CompareAlone): string {
  const t = useT()
  return cells.filter(({ sentences }) => sentences.length > 0).map(({ article, sentences }) => t('compare.alone', { count: sentences.length, letter: article.letter })).join(' · ')
}
