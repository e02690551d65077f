import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { MarkStepper } from './MarkStepper.tsx'
import { markAt } from './markAt.ts'
import { ReaderBlock } from './ReaderBlock.tsx'
import type { Reading } from './useReader.ts'
import styles from './Reader.module.css'

/** The article's text in paragraphs: whole, or as bars with the words that may be shown; with marks, and notes beside them. */
export function Reader({ reading }: { reading: Reading }) {
  const t = useT()
  const { article, text, marks, paragraphs } = reading
  const opened = useApp((state) => state.address.open)
  const beside = useApp((state) => (state.address.columns === 'marks' ? 'marks' : 'notes'))
  const place = useRef<HTMLElement>(null)
  const [chosen, choose] = useState<ReaderMark>()
  const current = chosen === undefined ? -1 : marks.indexOf(chosen)

  const show = useCallback((number: number): void => {
    choose(marks[number])
    const element = place.current?.querySelector<HTMLElement>(`[data-marks~="${number}"]`)
    const fold = element?.closest('details')
    if (fold) fold.open = true
    element?.scrollIntoView({ block: 'center' })
  }, [marks])

  useEffect(() => {
    const sentence = opened === undefined ? null : place.current?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(opened)}"]`)
    if (!sentence) return
    // After the app has moved the focus to the new page's heading.
    const frame = requestAnimationFrame(() => {
      sentence.scrollIntoView({ block: 'center' })
      sentence.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [opened, article.id, text])

  useEffect(() => {
    const section = place.current
    if (!section) return
    // A pointer's short cut to what the buttons and the list do; links inside keep their own meaning.
    const pick = (event: MouseEvent): void => {
      const number = markAt(event.target, marks, current)
      if (number !== undefined && (document.getSelection()?.isCollapsed ?? true)) choose(marks[number])
    }
    section.addEventListener('click', pick)
    return () => section.removeEventListener('click', pick)
  }, [marks, current])

  const lacks = opened !== undefined && text.missing.includes(opened)
  return (
    <>
      {lacks && <p className={styles.lacks} role="status">{t('reader.text.lacks', { id: opened })}</p>}
      <section ref={place} className={styles.reader} aria-label={t('articles.reader')}>
        {paragraphs.map((paragraph) => (
          <ReaderBlock
            key={paragraph.key}
            paragraph={paragraph}
            article={article}
            text={text}
            marks={marks}
            beside={beside}
            opened={paragraph.sentences.some(({ id }) => id !== undefined && id === opened) ? opened : undefined}
            current={hasMark(paragraph, current) ? current : -1}
            onShow={show}
          />
        ))}
        <MarkStepper reading={reading} current={current} chosen={chosen} onShow={show} />
      </section>
    </>
  )
}

const hasMark = ({ sentences }: Reading['paragraphs'][number], mark: number): boolean =>
  mark >= 0 && sentences.some(({ segments }) => segments.some((segment) => segment.marks.includes(mark)))
