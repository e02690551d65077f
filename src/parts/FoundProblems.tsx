import type { Problem } from '../corpus/parse/problem.ts'
import { isMessageId } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import styles from './FoundProblems.module.css'

/** Nobody reads more; a file that is none of ours may have thousands. */
const LISTED = 200

/** Problems with their place, what is wrong and the remedy. */
export function FoundProblems({ problems }: { problems: readonly Problem[] }) {
  const t = useT()
  const words = (id: string, problem: Problem) => (isMessageId(id) ? t(id, { ...problem.values }) : problem.code)
  return (
    <ul className={styles.list}>
      {problems.slice(0, LISTED).map((problem, at) => (
        <li key={at}>
          <code>{problem.path}</code>
          <span>{words(`problem.${problem.code}`, problem)}</span>
          <span>{words(`problem.${problem.code}.remedy`, problem)}</span>
        </li>
      ))}
    </ul>
  )
}
