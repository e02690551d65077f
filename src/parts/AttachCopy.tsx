import { useEffect, useRef, useState } from 'react'
import type { Article } from '../corpus/model.ts'
import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import { useArticleText } from '../store/useArticleText.ts'
import { AttachedCopy } from './AttachedCopy.tsx'
import { CopyForm } from './CopyForm.tsx'
import { CopyOutcomeLine } from './CopyOutcomeLine.tsx'
import styles from './AttachCopy.module.css'

/** The reader's own copy of an article: how to attach one, what was found in it, how to remove it. */
export function AttachCopy({ article }: { article: Article }) {
  const t = useT()
  const text = useArticleText(article.id)
  const attachCopy = useApp((state) => state.attachCopy)
  // Kept for "attach it to the other article": what was refused is nowhere else.
  const [given, setGiven] = useState<{ to: string; name: string; content: string | Uint8Array }>()
  const asked = given?.to ?? article.id
  const outcome = useApp((state) => (state.copyOutcome?.asked === asked ? state.copyOutcome : undefined))
  const told = useRef<HTMLDivElement>(null)
  const done = outcome !== undefined && outcome.kind !== 'reading'
  useEffect(() => {
    if (done) told.current?.focus()
  }, [done, outcome])
  if (text?.from === 'story') return null

  function attach(to: string, name: string, content: string | Uint8Array): void {
    setGiven({ to, name, content })
    void attachCopy(to, name, content)
  }

  return (
    <section className={styles.copy} aria-label={t('reader.heading')} data-screen-only>
      {/* Told when it changes, and the place where a reader goes on once the form is gone. */}
      <div ref={told} className={styles.told} role="status" tabIndex={-1}>
        {outcome && <CopyOutcomeLine article={article} outcome={outcome} onAttach={given && ((to) => attach(to, given.name, given.content))} />}
      </div>
      {text ? <AttachedCopy article={article} copy={text} /> : <CopyForm busy={outcome?.kind === 'reading'} onGive={(name, content) => attach(article.id, name, content)} />}
    </section>
  )
}
