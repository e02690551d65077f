import type { Problem } from '../corpus/parse/problem.ts'
import { isMessageId } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
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
        <Problems problems={problems} />
      </details>
    </Banner>
  )
}

/** Problems with their place, what is wrong and the remedy. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useT()
  const words = (id: string, problem: Problem) => (isMessageId(id) ? t(id, { ...problem.values }) : problem.code)
  return (
    <ul className={styles.list}>
      {problems.map((problem, at) => (
        <li key={at}>
          <code>{problem.path}</code>
          <span>{words(`problem.${problem.code}`, problem)}</span>
          <span>{words(`problem.${problem.code}.remedy`, problem)}</span>
        </li>
      ))}
    </ul>
  )
}
