import { useId, useState, type DragEvent } from 'react'
import { useT } from '../locales/useT.ts'
import { Button } from '../ui/Button.tsx'
import styles from './AttachCopy.module.css'

interface CopyFormProps {
  busy: boolean
  onGive: (name: string, content: string | Uint8Array) => void
}

/** Ways to give a copy: paste it, choose its file, drop it. Says before what will happen and where the copy stays. */
export function CopyForm({ busy, onGive }: CopyFormProps) {
  const t = useT()
  const ids = useId()
  const [pasted, setPasted] = useState('')
  const [over, setOver] = useState(false)
  const [wanting, setWanting] = useState(false)

  function give(file: File | undefined): void {
    if (!file || busy) return
    // A file that was moved away in the meantime is as empty as one without text.
    void file.arrayBuffer().then((bytes) => new Uint8Array(bytes), () => new Uint8Array()).then((bytes) => onGive(file.name, bytes))
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) give(file)
    else setPasted(event.dataTransfer.getData('text/plain'))
  }

  return (
    <details className={styles.form}>
      <summary className={styles.opener}>{t('reader.attach')}</summary>
      <form
        className={`${styles.inside} ${over ? styles.over : ''}`}
        onSubmit={(event) => {
          event.preventDefault()
          setWanting(pasted.trim() === '')
          if (pasted.trim() !== '' && !busy) onGive(t('reader.name.pasted'), pasted)
        }}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={styles.words}>
          <p>{t('reader.attach.why')}</p>
          <p>{t('reader.attach.kept')}</p>
        </div>
        <div className={styles.ways}>
          <label htmlFor={`${ids}-text`}>{t('reader.paste')}</label>
          <textarea
            id={`${ids}-text`} rows={6} value={pasted} dir="auto" spellCheck={false}
            aria-invalid={wanting} aria-describedby={wanting ? `${ids}-want` : undefined}
            onChange={({ target }) => {
              setPasted(target.value)
              setWanting(false)
            }}
          />
          {wanting && <p id={`${ids}-want`} className={styles.want} role="alert">{t('reader.paste.empty')}</p>}
          <p><Button type="submit" look="main" disabled={busy}>{t('reader.paste.attach')}</Button></p>
          <label htmlFor={`${ids}-file`}>{t('reader.file')}</label>
          <input
            id={`${ids}-file`} type="file" accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html" disabled={busy}
            onChange={({ target }) => {
              give(target.files?.[0])
              // The same file again, after it was changed, is a choice too.
              target.value = ''
            }}
          />
          <p className={styles.hint} data-drop>{t('reader.drop')}</p>
        </div>
      </form>
    </details>
  )
}
