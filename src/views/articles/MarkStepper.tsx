import { useT } from '../../locales/useT.ts'
import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { MarkPlaces } from './MarkPlaces.tsx'
import { markWords } from './markWords.ts'
import styles from './MarkStepper.module.css'
import type { Reading } from './useReader.ts'

interface MarkStepperProps {
  reading: Reading
  /** Number of the chosen mark; -1 where its layer is off or none was chosen. */
  current: number
  chosen: ReaderMark | undefined
  onShow: (mark: number) => void
}

/** Walks from mark to mark, says what each is, and leads to what it stands for. */
export function MarkStepper({ reading, current, chosen, onShow }: MarkStepperProps) {
  const t = useT()
  const opened = useApp((state) => state.address.open)
  const keys = useApp((state) => state.shortcutsOn)
  const { marks, text, article } = reading
  const mark = marks[current]
  // Where nothing is chosen, the walk begins at the opened sentence, or where the last mark was.
  const from = chosen?.span.start ?? (opened === undefined ? 0 : text.sentence(opened)?.start ?? 0)
  const ahead = marks.findIndex(({ span }) => span.start >= from)
  const next = current >= 0 ? current + 1 : ahead
  const previous = current >= 0 ? current - 1 : (ahead < 0 ? marks.length : ahead) - 1
  return (
    <div className={styles.stepper} role="group" aria-label={t('reader.mark.stepper')} data-screen-only>
      <Button className={styles.back} icon="arrow" aria-disabled={marks[previous] === undefined} aria-keyshortcuts="b" onClick={() => marks[previous] && onShow(previous)}>
        <span className={styles.word}>{t('reader.mark.previous')}</span>
        {keys && <kbd aria-hidden="true">b</kbd>}
      </Button>
      <Button icon="arrow" aria-disabled={marks[next] === undefined} aria-keyshortcuts="n" onClick={() => marks[next] && onShow(next)}>
        <span className={styles.word}>{t('reader.mark.next')}</span>
        {keys && <kbd aria-hidden="true">n</kbd>}
      </Button>
      <div className={styles.told}>
        <p role="status" className={styles.what}>
          {!mark && (marks.length === 0 ? t('reader.mark.none') : t('reader.mark.start', { count: marks.length }))}
          {mark && (
            <>
              <span className={styles.count}>{t('reader.mark.place', { number: current + 1, count: marks.length })}</span>{' '}
              <b>{t(`reader.mark.${mark.kind}`)}</b>{' '}
              <span className={styles.words} lang={article.language} dir="auto">{markWords(text, mark) ?? t('reader.mark.hidden')}</span>
            </>
          )}
        </p>
        {mark && <MarkPlaces mark={mark} article={article} />}
      </div>
    </div>
  )
}
