import { useRef, useState } from 'react'
import { useT } from '../../locales/useT.ts'
import type { Reviewed } from '../../store/reviewStore.ts'
import type { GivenFile } from '../../store/textReader.ts'
import { usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import form from './Form.module.css'
import styles from './MoreTools.module.css'
import { useFocusBack } from './useFocusBack.ts'
import type { useOwnReview } from './useOwnReview.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Has this version of the program read the texts again. Decisions stay; those without a place are told in the history. */
export function ReadAgain({ review: { open, saving, say }, reviewed: { story, made, history } }: { review: ReturnType<typeof useOwnReview>; reviewed: Reviewed }) {
  const t = useT()
  const ports = usePorts()
  const work = useRef<AbortController>(undefined)
  const [starter, focusStarter] = useFocusBack<HTMLButtonElement>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const files = made.articles.flatMap((article): GivenFile[] => {
    const { whole, file } = article.text
    if (whole === undefined) return []
    const { edtf } = article.published
    // What was only guessed is guessed again: told, it would look stated.
    const told = { ...(article.outlet.found !== 'inferred' && { outlet: article.outlet.value }), ...(article.title.found !== 'inferred' && { title: article.title.value }), ...(DAY.test(edtf) && { published: edtf }), ...(article.address && { url: article.address.url }) }
    return [{ name: file ?? `${article.letter}.txt`, content: whole, kept: 'all', told }]
  })
  const possible = files.length === made.articles.length && story.copyOf === undefined

  async function read(): Promise<string> {
    const reader = await ports.openTextClient()
    try {
      const { signal } = work.current = new AbortController()
      const outcome = await reader.make({ files, storyId: made.id, title: made.title, withTexts: true }, { signal })
      if (signal.aborted) return ''
      if (!outcome.ok) return t('review.again.failed')
      const { json } = outcome.result
      const { counts, unplaced } = await (await ports.storyWork()).weighed({ made: json, decisions: history })
      const kept = await (await ports.library()).remake(story.id, story.revision, json, counts)
      if (!kept.ok) return t(`library.why.${kept.why}`)
      await open()
      say(t('review.again.done', { unplaced }))
      return ''
    } finally {
      reader.close()
    }
  }

  return (
    <details className={styles.tool}>
      <summary>{t('review.again')}</summary>
      <div className={form.form}>
        <p>{t(possible ? 'review.again.words' : story.copyOf === undefined ? 'review.again.no-texts' : 'review.again.copy')}</p>
        {possible && (
          <p className={form.buttons}>
            <Button
              ref={starter}
              disabled={busy || saving === 'saving'}
              onClick={() => {
                setBusy(true)
                void read().then(setFailure, () => setFailure(t('review.again.failed'))).finally(() => {
                  setBusy(false)
                  // The button could not keep the focus while it could not be pressed.
                  if (document.activeElement === document.body) focusStarter()
                })
              }}
            >
              {t('review.again.do')}
            </Button>
            {busy && <Button look="plain" onClick={() => work.current?.abort()}>{t('review.cancel')}</Button>}
          </p>
        )}
        <p role="status">{busy ? t('review.again.busy') : failure}</p>
      </div>
    </details>
  )
}
