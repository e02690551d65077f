import { standardOf } from '../../lessons/standards.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import styles from './StandardList.module.css'

/** Standards by framework and code, with what they ask in our words. One that this version does not know keeps its code. */
export function StandardList({ ids }: { ids: readonly string[] }) {
  const t = useT()
  return (
    <dl className={styles.standards}>
      {ids.map((id) => {
        const standard = standardOf(id)
        return (
          <div key={id}>
            <dt>{standard?.uri === undefined ? id : <a href={standard.uri} rel="noreferrer">{id}</a>}</dt>
            <dd>{standard ? <StepWords of={standard.text} /> : t('lessons.standard.unknown')}</dd>
          </div>
        )
      })}
    </dl>
  )
}
