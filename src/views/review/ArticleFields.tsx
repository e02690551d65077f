import { useId, useState } from 'react'
import type { Article } from '../../corpus/model.ts'
import { isEdtf } from '../../corpus/parse/edtf.ts'
import { UNKNOWN_DATE } from '../../corpus/parse/schemaProblems.ts'
import { i18n } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import type { Faulty } from './FieldInput.tsx'
import styles from './Form.module.css'

type Found = Article['title']['found']
const founds: readonly Found[] = ['stated', 'elsewhere', 'inferred']

interface SourcedProps<Value> { label: string; value: Value; faulty: Faulty; onChange: (value: Value) => void }

/** A fact about an article, and where it is known from. What the program noted of its guess goes with the guess. */
export function SourcedField({ label, value, faulty, onChange }: SourcedProps<Article['title']>) {
  const [before] = useState(value)
  return (
    <KnownField
      label={label} words={value.value} found={value.found} faulty={faulty}
      onWords={(words) => onChange(words === before.value ? before : { value: words, found: 'elsewhere' })} onFound={(found) => onChange({ ...value, found })}
    />
  )
}

/** When an article was published; empty where nobody knows. */
export function PublishedField({ label, value, faulty, onChange }: SourcedProps<Article['published']>) {
  const t = useT()
  const [before] = useState(value)
  const words = value.edtf === UNKNOWN_DATE ? '' : value.edtf
  return (
    <KnownField
      label={label} words={words} found={words === '' ? undefined : value.found} faulty={faulty} hint={t(words !== '' && !isEdtf(words) ? 'review.date.unread' : 'review.published.hint')}
      onWords={(typed) => {
        const edtf = typed.trim() === '' ? UNKNOWN_DATE : typed.trim()
        onChange(edtf === before.edtf ? before : { edtf, found: edtf === UNKNOWN_DATE ? 'inferred' : 'elsewhere' })
      }}
      onFound={(found) => onChange({ ...value, found })}
    />
  )
}

interface KnownFieldProps { label: string; words: string; found: Found | undefined; hint?: string; faulty: Faulty; onWords: (words: string) => void; onFound: (found: Found) => void }

function KnownField({ label, words, found, hint, faulty, onWords, onFound }: KnownFieldProps) {
  const t = useT()
  const id = useId()
  return (
    <>
      <label htmlFor={id} className={styles.label}>{label}</label>
      <input id={id} dir="auto" className={styles.input} value={words} {...faulty} onChange={({ target }) => onWords(target.value)} />
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {found !== undefined && (
        <label className={`${styles.hint} ${styles.known}`}>
          {t('review.known-from')}
          <select className={styles.short} value={found} aria-label={t('review.known-from.of', { label })} onChange={({ target }) => onFound(founds.find((each) => each === target.value) ?? 'elsewhere')}>
            {founds.map((each) => <option key={each} value={each}>{t(`articles.found.${each}`)}</option>)}
          </select>
        </label>
      )}
    </>
  )
}

/** Languages that are offered; an article's own is always among them. `und`: not known. */
const LANGUAGES = ['en', 'ar', 'de', 'el', 'es', 'fa', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'zh', 'und']

/** In which language an article is written: how it is read aloud and broken into lines. */
export function LanguageField({ id, value, faulty, onChange }: { id: string; value: string; faulty: Faulty; onChange: (language: string) => void }) {
  const [before] = useState(value)
  return (
    <select id={id} className={styles.input} value={value} {...faulty} onChange={({ target }) => onChange(target.value)}>
      {[...new Set([before, ...LANGUAGES])].map((tag) => <option key={tag} value={tag}>{languageWords(tag)}</option>)}
    </select>
  )
}

/** What a language is called in that of the interface. */
export const languageWords = (tag: string): string => new Intl.DisplayNames([i18n.locale, 'en'], { type: 'language' }).of(tag) ?? tag
