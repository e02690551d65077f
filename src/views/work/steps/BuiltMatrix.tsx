import { useT } from '../../../locales/useT.ts'
import { StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import { useLoaded } from '../../../store/useApp.ts'
import type { Spot } from './AssignForm.tsx'
import type { StepOf } from './form.ts'
import { OptionMark } from './OptionMark.tsx'
import styles from './BuiltMatrix.module.css'

/** What was built so far: claim by article, with the marks of the stances. Articles are letters. */
export function BuiltMatrix({ step, placed }: { step: StepOf<'assign'>; placed: Readonly<Record<string, Spot>> }) {
  const t = useT()
  const { story } = useLoaded()
  const used = new Set(step.entries.flatMap(({ passages }) => passages.map(({ article }) => article)))
  const articles = story.articles.filter(({ id }) => used.has(id))
  const entriesAt = (claim: string, article: string) => step.entries.filter(({ id, passages }) => placed[id]?.claim === claim && passages.some((passage) => passage.article === article))
  if (!step.claims.some(({ id }) => step.entries.some((entry) => placed[entry.id]?.claim === id))) return null
  return (
    <div className={styles.frame}>
      <table className={styles.matrix}>
        <caption>{t('work.assign.built')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('work.assign.claims')}</th>
            {articles.map(({ id, letter }) => <th key={id} scope="col" className={styles.letter}><span className="unseen">{t('work.article', { letter })}</span><span aria-hidden="true">{letter}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {step.claims.map((claim, at) => (
            <tr key={claim.id}>
              <th scope="row"><b>{at + 1}</b> <StepWords of={claim.label} /></th>
              {articles.map((article) => (
                <td key={article.id}>
                  <span className={styles.marks}>
                    {entriesAt(claim.id, article.id).map(({ id }) => {
                      const stance = step.stances.find((each) => each.id === placed[id]?.stance)
                      return <span key={id}>{stance ? <OptionMark id={stance.id} otherwise={wordsOf(stance.label, t)} /> : <span title={t('work.assign.unsaid')}>?<span className="unseen"> {t('work.assign.unsaid')}</span></span>}</span>
                    })}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
