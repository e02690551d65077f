import { useId, useRef, useState } from 'react'
import { useT } from '../../locales/useT.ts'
import type { GivenFile } from '../../store/textReader.ts'
import { Button } from '../../ui/Button.tsx'
import { PracticeTexts } from './PracticeTexts.tsx'
import styles from './TakeIn.module.css'

/** What the file picker offers; what a file is, is told by its content. */
const ACCEPT = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.json,.jsonl,.zip,.crossread,text/plain,text/html,text/markdown'

/** Three ways in: paste, choose, drop. */
export function WaysIn({ onGive }: { onGive: (files: readonly File[], pasted?: readonly GivenFile[]) => void }) {
  const t = useT()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.ways}>
      <PasteForm onPaste={(file) => onGive([], [file])} />
      <div className={styles.files}>
        <section className={styles.drop} aria-labelledby="import-files">
          <h2 id="import-files" className={styles.heading}>{t('import.files')}</h2>
          <p>{t('import.files.how')}</p>
          <input
            ref={picker} type="file" multiple hidden accept={ACCEPT} aria-label={t('import.choose')} data-testid="import-picker"
            onChange={({ target }) => {
              onGive([...(target.files ?? [])])
              // The same file again, after it was changed, is a choice too.
              target.value = ''
            }}
          />
          <p><Button look="main" onClick={() => picker.current?.click()}>{t('import.choose')}</Button></p>
          <p className={styles.formats}>{t('import.formats')}</p>
        </section>
        <PracticeTexts />
      </div>
    </div>
  )
}

function PasteForm({ onPaste }: { onPaste: (file: GivenFile) => void }) {
  const t = useT()
  const ids = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [outlet, setOutlet] = useState('')
  const [day, setDay] = useState('')
  const [wanting, setWanting] = useState(false)

  function paste(): void {
    const text = box.current?.value ?? ''
    setWanting(text.trim() === '')
    if (text.trim() === '' || box.current === null) return
    const told = { ...(outlet.trim() !== '' && { outlet: outlet.trim() }), ...(day !== '' && { published: day }) }
    const name = text.trim().split('\n', 1)[0]?.slice(0, 60) ?? ''
    onPaste({ name, content: text, ...(Object.keys(told).length > 0 && { told }) })
    // Left to the box itself: a long text is not rendered again with every letter.
    box.current.value = ''
    setOutlet('')
  }
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault()
        paste()
      }}
    >
      <h2 className={styles.heading}><label htmlFor={`${ids}-text`}>{t('import.paste')}</label></h2>
      <textarea
        ref={box} id={`${ids}-text`} rows={7} dir="auto" spellCheck={false} placeholder={t('import.paste.hint')}
        aria-invalid={wanting} aria-describedby={wanting ? `${ids}-want` : undefined} onChange={() => setWanting(false)}
      />
      {wanting && <p id={`${ids}-want`} className={styles.want} role="alert">{t('import.paste.empty')}</p>}
      <div className={styles.fields}>
        <label>{t('import.outlet.optional')}<input value={outlet} maxLength={400} dir="auto" onChange={({ target }) => setOutlet(target.value)} /></label>
        <label>{t('import.day.optional')}<input type="date" value={day} onChange={({ target }) => setDay(target.value)} /></label>
        <Button type="submit">{t('import.paste.add')}</Button>
      </div>
    </form>
  )
}
