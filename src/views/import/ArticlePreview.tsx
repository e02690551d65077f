import { memo, useId, useState, type InputHTMLAttributes } from 'react'
import { guessedOutlet } from '../../corpus/interchange/guessedOutlet.ts'
import { useT } from '../../locales/useT.ts'
import { importStore, type PreviewArticle } from '../../store/importStore.ts'
import type { TextProblem, Told } from '../../store/textReader.ts'
import { usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ArticlePreview.module.css'
import { DroppedLines } from './DroppedLines.tsx'
import { ProblemLines } from './ProblemLines.tsx'

interface ArticlePreviewProps {
  article: PreviewArticle
  letter: string
  first: boolean
  last: boolean
  problems: readonly TextProblem[]
  /** The id of a list of outlets that may be meant. */
  outlets: string
  onRemove: () => void
}

/** One article as it was read, before anything of it is kept. */
export const ArticlePreview = memo(function ArticlePreview({ article, letter, first, last, problems, outlets, onRemove }: ArticlePreviewProps) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  const { key, read, told } = article
  const { tell, move } = importStore(ports).getState()
  const title = told.title?.trim() || read.title || read.name
  const unnamed = (told.outlet ?? read.outlet ?? '').trim() === ''
  const guess = guessedOutlet(read.name)
  const field = (name: keyof Told, type: 'text' | 'date', more: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <label>
      {t(`import.field.${name as 'outlet' | 'title' | 'published'}`)}
      <input type={type} dir={type === 'text' ? 'auto' : undefined} maxLength={400} value={told[name] ?? (type === 'date' ? dayOf(read[name]) : read[name]) ?? ''} onChange={({ target }) => tell(key, { [name]: target.value })} {...more} />
    </label>
  )
  return (
    <article className={styles.article} aria-labelledby={`${ids}-title`}>
      <header className={styles.head}>
        <h3 id={`${ids}-title`} className={styles.title}><span className={styles.letter}>{letter}</span> <bdi>{title}</bdi></h3>
        <div className={styles.tools}>
          <Button look="plain" disabled={first} aria-label={t('import.up.named', { title })} onClick={() => move(key, -1)}>{t('import.up')}</Button>
          <Button look="plain" disabled={last} aria-label={t('import.down.named', { title })} onClick={() => move(key, 1)}>{t('import.down')}</Button>
          <Button look="plain" aria-label={t('import.remove.named', { title })} onClick={onRemove}>{t('import.remove')}</Button>
        </div>
      </header>
      <ul className={styles.facts}>
        <li>{t('import.fact.file', { name: read.name })}</li>
        <li>{t(read.english ? 'import.fact.english' : 'import.fact.other')}</li>
        {read.encoding !== undefined && <li>{t('import.fact.encoding', { encoding: read.encoding.replace(/^(?:utf|iso)/, (name) => name.toUpperCase()) })}</li>}
        <li>{t('import.fact.words', { count: read.counts.words })}</li>
        <li>{t('import.fact.sentences', { count: read.counts.sentences })}</li>
        {read.byline !== undefined && <li><bdi>{read.byline}</bdi></li>}
      </ul>
      <div className={styles.fields}>
        {field('outlet', 'text', { list: outlets, ...(unnamed && { placeholder: guess ?? t('import.outlet.which'), 'aria-describedby': `${ids}-unnamed` }) })}
        {unnamed && <p id={`${ids}-unnamed`} className={styles.unnamed}><Icon name="dash" size="0.8rem" /> <span>{guess === undefined ? t('import.outlet.unnamed', { letter }) : t('import.outlet.guessed', { guess })}</span></p>}
        {field('title', 'text')}
        {field('published', 'date')}
      </div>
      <ProblemLines problems={problems} />
      <p className={styles.start} dir="auto">{startOf(read)}</p>
      <WholeText text={read.text} />
      <DroppedLines article={article} />
    </article>
  )
})

/** Characters of a long text that are shown at a time. */
const PIECE = 20_000

function WholeText({ text }: { text: string }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  const [length, setLength] = useState(PIECE)
  return (
    <details className={styles.whole} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('import.whole')}</summary>
      {open && <div className={styles.text} dir="auto">{text.slice(0, length)}</div>}
      {open && text.length > length && <Button onClick={() => setLength(length + PIECE)}>{t('import.whole.more')}</Button>}
    </details>
  )
}

/** Its first sentences of running text, as many as make a few lines. */
function startOf({ text, sentences }: PreviewArticle['read']): string {
  let words = ''
  for (const { kind, start, end } of sentences) {
    if (kind === 'title' || kind === 'furniture' || kind === 'slug') continue
    words += `${words === '' ? '' : ' '}${text.slice(start, end)}`
    if (words.length > 320) return `${words.slice(0, 420)} …`
  }
  return words
}

/** A date field takes whole days only. */
const dayOf = (published: string | undefined): string => (/^\d{4}-\d{2}-\d{2}$/.test(published ?? '') ? published ?? '' : '')
