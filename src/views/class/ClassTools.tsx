import type { ClassMatrix } from '../../lessons/answers/classMatrix.ts'
import { answersCsv, countsCsv } from '../../lessons/answers/classTable.ts'
import type { ClassTexts } from '../../lessons/answers/classTexts.ts'
import type { TakenSheet } from '../../lessons/answers/pile.ts'
import type { Words } from '../../lessons/words.ts'
import { useT } from '../../locales/useT.ts'
import { wordsOf } from '../../parts/StepWords.tsx'
import { usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ClassTools.module.css'

interface ClassToolsProps {
  matrix: ClassMatrix
  texts: readonly ClassTexts[]
  taken: readonly TakenSheet[]
  keyShown: boolean
  onKey: (shown: boolean) => void
  namesShown: boolean
  onNames: (shown: boolean) => void
}

/** What is shown (a projector should not give the key away), and ways to take the counts along. */
export function ClassTools({ matrix, texts, taken, keyShown, onKey, namesShown, onNames }: ClassToolsProps) {
  const t = useT()
  const ports = usePorts()
  const wording = (words: Words): string => wordsOf(words, t)
  const save = (name: string, csv: string): void => ports.saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csv)
  return (
    <div className={styles.tools} data-screen-only role="group" aria-label={t('class.show')}>
      <label className={styles.check}><input type="checkbox" checked={keyShown} onChange={({ target }) => onKey(target.checked)} /> {t('class.key.show')}</label>
      <label className={styles.check}><input type="checkbox" checked={namesShown} onChange={({ target }) => onNames(target.checked)} /> {t('class.names.show')}</label>
      <span className={styles.ways}>
        <Button icon="save" onClick={() => save(t('class.file.counts'), countsCsv(matrix, wording))}>{t('class.csv.counts')}</Button>
        <Button icon="save" onClick={() => save(t('class.file.answers'), answersCsv(matrix, texts, taken, wording))}>{t('class.csv.answers')}</Button>
        <Button icon="print" onClick={ports.print}>{t('class.print')}</Button>
      </span>
    </div>
  )
}
