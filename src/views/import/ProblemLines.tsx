import { isMessageId } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import type { TextProblem } from '../../store/textReader.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ProblemLines.module.css'

/** What is wrong, each with its remedy; `named`: with the file that it is about. */
export function ProblemLines({ problems, named = false }: { problems: readonly TextProblem[]; named?: boolean }) {
  const t = useT()
  if (problems.length === 0 && !named) return null
  const words = (id: string, problem: TextProblem): string => (isMessageId(id) ? t(id, { ...problem.values }) : '')
  const list = problems.length > 0 && (
    <ul className={styles.list} aria-label={named ? t('import.problems') : undefined}>
      {problems.map((problem, at) => (
        <li key={at} className={styles.line} data-severity={problem.severity}>
          <Icon name={problem.severity === 'refused' ? 'cross' : 'dash'} size="0.8rem" />
          <p>
            {problem.severity === 'refused' && <b>{t('import.refused')} </b>}
            {named && problem.name !== '' && <><bdi className={styles.name}>{problem.name}</bdi>{problem.line !== undefined && ` (${t('import.line', { line: problem.line })})`}: </>}
            {words(`intake.${problem.code}`, problem) || problem.code}. <span className={styles.remedy}>{words(`intake.${problem.code}.remedy`, problem)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
  // The region is there before it has anything to tell: only then is it read aloud.
  return named ? <div role="status">{list}</div> : list
}
