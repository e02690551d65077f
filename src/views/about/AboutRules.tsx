import { useT } from '../../locales/useT.ts'
import { AboutSection } from './AboutSection.tsx'
import styles from './AboutRules.module.css'

const rules = ['verdict', 'origins', 'silence', 'sides', 'tension', 'direction', 'alone', 'names'] as const
const promises = ['device', 'account', 'offline'] as const

/** The rules that every word on screen keeps, and what happens to the reader's own doing: nothing. */
export function AboutRules() {
  const t = useT()
  return (
    <>
      <AboutSection part="rules">
        <ol className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>
              <strong>{t(`about.rule.${rule}`)}</strong>
              <span>{t(`about.rule.${rule}.why`)}</span>
            </li>
          ))}
        </ol>
      </AboutSection>
      <AboutSection part="privacy">
        <ul className={styles.promises}>
          {promises.map((promise) => <li key={promise}>{t(`about.privacy.${promise}`)}</li>)}
        </ul>
      </AboutSection>
    </>
  )
}
