import { useT } from '../../locales/useT.ts'
import { StanceMark } from '../../parts/StanceMark.tsx'
import { stanceLooks, type CellMeaning } from '../../parts/stance.ts'
import { AboutSection } from './AboutSection.tsx'
import styles from './AboutMarks.module.css'

const order: readonly CellMeaning[] = [
  'asserts', 'attributes', 'hedges', 'contradicts', 'in-tension', 'reports-denial', 'reports-refusal', 'silent', 'not-knowable',
]

/** The marks with what they mean, and the other signs. */
export function AboutMarks() {
  const t = useT()
  return (
    <AboutSection part="marks">
      <dl className={styles.marks}>
        {order.map((meaning) => (
          <div key={meaning}>
            <dt>
              <StanceMark meaning={meaning} />
              <span aria-hidden="true">{t(stanceLooks[meaning].label)}</span>
            </dt>
            <dd>{t(`about.mark.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about.marks.more')}</p>
      <p>{t('about.marks.origins')}</p>
    </AboutSection>
  )
}
