import { MOST_TEXT } from '../../../lessons/format/answers.ts'
import { useT } from '../../../locales/useT.ts'
import { StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import { Button } from '../../../ui/Button.tsx'
import type { FormProps } from './form.ts'
import styles from './TextForm.module.css'

/** How many lines may be added to a list: enough for a class, short enough for a file. */
const LINES_AT_MOST = 30

/** A list that the class makes: ready sentences to take over, and lines of one's own. */
export function ListForm({ step: { starters, lines: room }, answer, titleId, onAnswer }: FormProps<'list'>) {
  const t = useT()
  const written = answer?.lines ?? []
  const shown = [...written, ...Array.from({ length: Math.max(Math.min(room, LINES_AT_MOST) - written.length, written.length < LINES_AT_MOST ? 1 : 0) }, () => '')]

  function write(at: number, words: string): void {
    const next = shown.map((line, place) => (place === at ? words : line))
    while (next.length > 0 && next.at(-1) === '') next.pop()
    onAnswer(next.length > 0 ? { kind: 'list', lines: next } : undefined)
  }

  return (
    <div className={styles.text} role="group" aria-labelledby={titleId}>
      <Starters starters={starters} written={written} onTake={(words) => {
        const free = shown.indexOf('')
        write(free === -1 ? shown.length : free, words)
      }} />
      <ol className={styles.lines}>
        {shown.map((line, at) => (
          // A line is its place: nothing else tells two empty ones apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}><Line value={line} label={t('work.list.line', { number: at + 1 })} onChange={(words) => write(at, words)} /></li>
        ))}
      </ol>
    </div>
  )
}

function Starters({ starters, written, onTake }: { starters: FormProps<'list'>['step']['starters']; written: readonly string[]; onTake: (words: string) => void }) {
  const t = useT()
  const left = starters.map((words) => ({ words, plain: wordsOf(words, t) })).filter(({ plain }) => !written.includes(plain))
  if (left.length === 0) return null
  return (
    <>
      <p className={styles.how}>{t('work.list.starters')}</p>
      <ul className={styles.starters}>
        {left.map(({ words, plain }) => (
          <li key={plain}>
            <StepWords of={words} />
            <Button onClick={() => onTake(plain)} aria-label={t('work.list.take', { words: plain })}>{t('work.list.take.short')}</Button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface LineProps {
  value: string
  label: string
  onChange: (words: string) => void
}

/** One line to write on. */
function Line({ value, label, onChange }: LineProps) {
  return <input type="text" className={styles.line} value={value} aria-label={label} dir="auto" spellCheck={false} autoComplete="off" maxLength={MOST_TEXT} onChange={({ target }) => onChange(target.value)} />
}
