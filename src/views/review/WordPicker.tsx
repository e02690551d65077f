import { useEffect, useId, useRef, useState } from 'react'
import { evidenceAt, readableSentences, wordsOfSentence, type TextRange } from '../../corpus/edits/pickWords.ts'
import type { Evidence } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './WordPicker.module.css'
import { nameOfRecord, useReview } from './reviewContext.ts'

interface WordPickerProps { article?: string; onPick: (evidence: Evidence) => void; onCancel: () => void }

/** Words of an article as evidence: marked in the text with mouse or finger, or chosen from lists by sentence, first and last word. */
export function WordPicker({ article: fixed, onPick, onCancel }: WordPickerProps) {
  const t = useT()
  const id = useId()
  const { file } = useReview()
  const [chosen, setChosen] = useState(fixed ?? file.articles[0]?.id)
  const [sentenceId, setSentence] = useState('')
  const [range, setRange] = useState<TextRange>()
  const text = useRef<HTMLDivElement>(null)
  const article = file.articles.find((each) => each.id === (fixed ?? chosen))
  const sentences = article ? readableSentences(article) : []
  const sentence = sentences.find((each) => each.id === sentenceId)
  const words = sentence ? wordsOfSentence(sentence) : []
  const evidence = article && range && evidenceAt(article, range)

  useEffect(() => {
    function follow(): void {
      const marked = markedIn(text.current)
      if (marked) setRange(marked)
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])

  function chooseSentence(value: string): void {
    const found = sentences.find((each) => each.id === value)
    setSentence(value)
    setRange(found)
  }
  const first = words.findIndex((word) => word.start >= (range?.start ?? 0))
  const last = words.findLastIndex((word) => word.end <= (range?.end ?? 0))
  return (
    <div className={styles.picker} role="group" aria-label={t('review.pick')}>
      {fixed === undefined && (
        <div className={styles.row}>
          <label htmlFor={`${id}-article`}>{t('review.pick.article')}</label>
          <select id={`${id}-article`} value={chosen} onChange={({ target }) => { setChosen(target.value); setSentence(''); setRange(undefined) }}>
            {file.articles.map((each) => <option key={each.id} value={each.id}>{nameOfRecord(file, 'articles', each)}</option>)}
          </select>
        </div>
      )}
      {sentences.length === 0 ? <p>{t('review.pick.no-text')}</p> : (
        <>
          <p className={styles.hint}>{t('review.pick.hint')}</p>
          {/* The region scrolls: it takes the focus so that the arrow keys can scroll it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div ref={text} className={styles.text} role="region" aria-label={t('review.pick.text')} tabIndex={0} lang={article?.language} dir="auto">
            {sentences.map((each, at) => (
              <span key={each.id} className={sentences[at - 1]?.paragraph === each.paragraph ? undefined : styles.begins}>
                <span data-start={each.start} className={each.id === sentenceId ? styles.chosen : undefined}>{each.words}</span>{' '}
              </span>
            ))}
          </div>
          <div className={styles.row}>
            <label htmlFor={`${id}-sentence`}>{t('review.pick.sentence')}</label>
            <select id={`${id}-sentence`} value={sentenceId} onChange={({ target }) => chooseSentence(target.value)}>
              <option value="">{t('review.pick.choose')}</option>
              {sentences.map((each) => <option key={each.id} value={each.id} lang={article?.language}>{`${each.id}: ${each.words.slice(0, 60)}`}</option>)}
            </select>
          </div>
          {words.length > 0 && range && (
            <div className={styles.row}>
              <label htmlFor={`${id}-first`}>{t('review.pick.first')}</label>
              <select id={`${id}-first`} value={first} onChange={({ target }) => setRange({ start: words[Number(target.value)]?.start ?? range.start, end: Math.max(range.end, words[Number(target.value)]?.end ?? 0) })}>
                {words.map(({ word, start }, at) => <option key={start} value={at}>{`${at + 1} ${word}`}</option>)}
              </select>
              <label htmlFor={`${id}-last`}>{t('review.pick.last')}</label>
              <select id={`${id}-last`} value={last} onChange={({ target }) => setRange({ start: Math.min(range.start, words[Number(target.value)]?.start ?? range.start), end: words[Number(target.value)]?.end ?? range.end })}>
                {words.map(({ word, start }, at) => <option key={start} value={at}>{`${at + 1} ${word}`}</option>)}
              </select>
            </div>
          )}
        </>
      )}
      <p role="status" className={styles.preview}>{evidence?.excerpt !== undefined && <q lang={article?.language} dir="auto">{evidence.excerpt}</q>}</p>
      <p className={styles.row}>
        <Button look="main" disabled={!evidence} onClick={() => evidence && onPick(evidence)}>{t('review.pick.add')}</Button>
        <Button look="plain" onClick={onCancel}>{t('review.cancel')}</Button>
      </p>
    </div>
  )
}

/** What is marked inside the text, in UTF-16 units of the article. */
function markedIn(text: HTMLElement | null): TextRange | undefined {
  const selection = document.getSelection()
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const marked = selection.getRangeAt(0)
  const start = offsetOf(text, marked.startContainer, marked.startOffset)
  const end = offsetOf(text, marked.endContainer, marked.endOffset)
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined
}

function offsetOf(text: HTMLElement, node: Node, offset: number): number | undefined {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!piece || !text.contains(piece)) return undefined
  return Number(piece.dataset.start) + (node instanceof Element ? (offset === 0 ? 0 : piece.textContent.length) : offset)
}
