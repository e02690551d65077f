import { Fragment, useRef, useState } from 'react'
import { groupBy } from '../../corpus/queries/groupBy.ts'
import { isMessageId, type Translate } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import type { LeftOut } from '../../lessons/answers/pile.ts'
import type { ClassPile } from '../../store/classStore.ts'
import { Button } from '../../ui/Button.tsx'
import { readArrivals } from './readArrivals.ts'
import styles from './AnswerFiles.module.css'

/** Where a teacher drops or picks answer files; which were taken, and which were left out and why. */
export function AnswerFiles({ given }: { given: ClassPile }) {
  const t = useT()
  const { taken, left } = given.pile
  const [over, setOver] = useState(false)
  const [note, setNote] = useState('')
  const picker = useRef<HTMLInputElement>(null)

  function take(files: readonly File[]): void {
    if (files.length === 0) return
    setNote(t('class.reading', { files: files.length }))
    void readArrivals(files).then((arrivals) => {
      given.add(arrivals)
      setNote('')
    })
  }

  function remove(act: () => void, words: string): void {
    act()
    setNote(words)
    // The button that was pressed is gone.
    picker.current?.focus()
  }

  return (
    <section className={styles.files} data-screen-only aria-labelledby="class-files">
      <h2 id="class-files" className={styles.heading}>{t('class.files')}</h2>
      <div
        className={`${styles.zone} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take([...event.dataTransfer.files])
        }}
      >
        <label className={styles.pick}>
          <span>{t('class.pick')}</span>
          <input
            ref={picker} type="file" multiple accept=".json,application/json"
            onChange={({ target }) => {
              take([...(target.files ?? [])])
              // The same files again, after one was removed, are a choice too.
              target.value = ''
            }}
          />
        </label>
        <span className={styles.or}>{t('class.drop')}</span>
      </div>
      <p className={styles.status} role="status">
        {note === '' && taken.length + left.length > 0 ? t('class.count', { taken: taken.length, left: left.length }) : note}
      </p>
      <p className={styles.private}>{t('class.private')}</p>
      {taken.length + left.length === 0 && <p className={styles.private}>{t('class.nobody')}</p>}
      {left.length > 0 && <LeftOutList left={left} onForget={() => remove(given.forgetLeft, '')} />}
      {taken.length > 0 && (
        <details className={styles.taken}>
          <summary>{t('class.taken', { sheets: taken.length })}</summary>
          <ul className={styles.sheets}>
            {taken.map(({ sheet, name, nickname }) => (
              <li key={sheet}>
                <span className={styles.name}><bdi>{name}</bdi>{nickname !== undefined && <> · <bdi>{nickname}</bdi></>}</span>
                <Button look="plain" aria-label={t('class.remove.name', { name })} onClick={() => remove(() => given.remove(sheet), t('class.removed', { name }))}>{t('class.remove')}</Button>
              </li>
            ))}
          </ul>
          <Button onClick={() => remove(given.removeAll, t('class.removed-all'))}>{t('class.remove-all')}</Button>
        </details>
      )}
    </section>
  )
}

/** Files that were left out; those with the same problem stand together, so that a whole class's are one paragraph. */
function LeftOutList({ left, onForget }: { left: readonly LeftOut[]; onForget: () => void }) {
  const t = useT()
  const groups = groupBy(left, ({ problem }) => [`class.problem.${problem.code}`, `class.problem.${problem.code}.remedy`].map((id) => problemWords(id, problem, t)).join(' '))
  return (
    <div className={styles.left}>
      <h3 className={styles.subheading}>{t('class.left', { files: left.length })}</h3>
      <ul className={styles.problems}>
        {[...groups].map(([words, files]) => (
          <li key={words}>
            <b className={styles.name}>{files.map(({ name }, at) => <Fragment key={at}>{at > 0 && ' · '}<bdi>{name}</bdi></Fragment>)}</b>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <Button look="plain" onClick={onForget}>{t('class.left.forget')}</Button>
    </div>
  )
}

const problemWords = (id: string, { path, values }: LeftOut['problem'], t: Translate): string => (isMessageId(id) ? t(id, { ...values, path }) : id)
