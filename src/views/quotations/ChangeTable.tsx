import type { Evidence, QuotationFamily } from '../../corpus/model.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { Quote } from '../../parts/Passage.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './ChangeTable.module.css'

/** The changed words of two printings, facing each other, with the number that they carry in the text. */
export function ChangeTable({ family }: { family: QuotationFamily }) {
  const t = useT()
  return (
    <details className={styles.changes} open>
      <summary>{t('quotations.changes')}</summary>
      <ol>
        {family.changes.map(({ from, to, kind }, at) => (
          <li key={at}>
            <span className={styles.number} aria-hidden="true">{formatNumber(at + 1)}</span>
            <Side evidence={from} />
            <Side evidence={to} />
            <span className={styles.kind}><GivenWords>{kind}</GivenWords></span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Side({ evidence }: { evidence: Evidence }) {
  const { index } = useLoaded()
  return <span><b className={styles.letter}>{index.articles.get(evidence.article)?.letter}</b> <Quote evidence={evidence} /></span>
}
