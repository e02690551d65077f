import type { Printing } from '../../corpus/queries/quotationRows.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { QuotedWords } from '../../parts/QuotedWords.tsx'
import { UnseenWords } from '../../ui/GivenWords.tsx'
import styles from './PrintedWords.module.css'

/** The words of a printing; those that changed are marked with the number that their counterpart has. */
export function PrintedWords({ printing: { quotation: { evidence }, article, pieces } }: { printing: Printing }) {
  const t = useT()
  return (
    <QuotedWords article={article.id} letter={article.letter} language={article.language} sentence={evidence.sentences[0]} excerpt={evidence.excerpt}>
      {pieces?.map(({ words, change }, at) => (change === undefined ? words : (
        <mark key={at} className={styles.changed}>
          {words}
          <sup aria-hidden="true">{formatNumber(change)}</sup>
          <UnseenWords>{t('quotations.change', { number: change })}</UnseenWords>
        </mark>
      )))}
    </QuotedWords>
  )
}
