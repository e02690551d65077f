import { useState } from 'react'
import type { Lesson } from '../../lessons/format/lesson.ts'
import { useT } from '../../locales/useT.ts'
import { glossed } from './glossed.ts'
import styles from './GlossedText.module.css'

/** Text whose terms can be asked for what they mean, where they stand. */
export function GlossedText({ text, glossary }: { text: string; glossary: Lesson['glossary'] }) {
  return glossed(text, glossary).map(({ words, meaning }) => (
    meaning === undefined ? words : <Term key={words} words={words} meaning={meaning} />
  ))
}

function Term({ words, meaning }: { words: string; meaning: string }) {
  const t = useT()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.term} aria-expanded={open} title={t('work.glossary.ask')} onClick={() => setOpen(!open)}>{words}</button>
      {open && <span className={styles.meaning} role="note">{t('work.glossary.meaning', { meaning })}</span>}
    </>
  )
}
