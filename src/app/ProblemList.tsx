import { useT } from '../locales/useT.ts'
import { FoundProblems } from '../parts/FoundProblems.tsx'
import { useApp } from '../store/useApp.ts'
import { Banner } from '../ui/Banner.tsx'
import styles from './ProblemList.module.css'

/** Records that could not be read, each with its place and what to do; the rest of the story is shown. */
export function ProblemList() {
  const t = useT()
  const problems = useApp((state) => state.loaded?.problems)
  if (!problems || problems.length === 0) return null
  return (
    <Banner title={t('shell.problems', { count: problems.length })}>
      <details className={styles.details}>
        <summary>{t('shell.problems.list')}</summary>
        <FoundProblems problems={problems} />
      </details>
    </Banner>
  )
}
