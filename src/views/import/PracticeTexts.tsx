import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { importStore } from '../../store/importStore.ts'
import { usePorts } from '../../store/useApp.ts'
import { useImport } from '../../store/useImport.ts'
import { usePracticeTour } from '../../store/usePracticeTour.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './PracticeTexts.module.css'

/** The practice story once more from its bare texts: a first time without articles of one's own. */
export function PracticeTexts() {
  const t = useT()
  const articles = useImport((state) => state.articles)
  const tour = useImport((state) => state.tour)
  const { practice, loading, start } = usePracticeTour()
  if (tour) return <TourNotes />
  if (practice === undefined || articles.length > 0) return null
  return (
    <section className={styles.practice} aria-labelledby="import-practice">
      <h2 id="import-practice" className={styles.heading}>{t('import.practice')}</h2>
      <p><MessageWords id="import.practice.words" given={{ title: practice.title }} /></p>
      <p><Button disabled={loading} onClick={() => void start()}>{t('import.practice.do')}</Button></p>
    </section>
  )
}

/** What to look at on this page, in order. */
function TourNotes() {
  const t = useT()
  const ports = usePorts()
  const steps = ['articles', 'furniture', 'fields', 'make'] as const
  return (
    <section className={styles.practice} aria-labelledby="import-tour">
      <h2 id="import-tour" className={styles.heading}>{t('import.tour')}</h2>
      <ol className={styles.steps}>{steps.map((step) => <li key={step}>{t(`import.tour.${step}`)}</li>)}</ol>
      <p><Button look="plain" onClick={() => importStore(ports).getState().endTour()}>{t('import.tour.end')}</Button></p>
    </section>
  )
}
