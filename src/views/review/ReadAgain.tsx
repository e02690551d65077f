import { useRef, useState } from 'react'
import { applyEdits } from '../../corpus/edits/apply.ts'
import { editsThatHold } from '../../corpus/edits/history.ts'
import { countRecords } from '../../corpus/library/countRecords.ts'
import { useT } from '../../locales/useT.ts'
import type { Reviewed } from '../../store/reviewStore.ts'
import type { GivenFile } from '../../store/textReader.ts'
import { usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import form from './Form.module.css'
import styles from './MoreTools.module.css'
import type { useOwnReview } from './useOwnReview.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Has this version of the program read the texts again. Decisions stay; those without a place are told in the history. */
export function ReadAgain({ review: { open, saving, say }, reviewed: { story, made, history } }: { review: ReturnType<typeof useOwnReview>; reviewed: Reviewed }) {
  const t = useT()
  const ports = usePorts()
  const work = useRef<AbortController>(undefined)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const files = made.articles.flatMap((article): GivenFile[] => {
    const { whole, file } = article.text
    if (whole === undefined) return []
    const { edtf } = article.published
    const told = { outlet: article.outlet.value, title: article.title.value, ...(DAY.test(edtf) && { published: edtf }), ...(article.address && { url: article.address.url }) }
    return [{ name: file ?? `${article.letter}.txt`, content: whole, kept: 'all', told }]
  })
  const possible = files.length === made.articles.length && story.copyOf === undefined

  async function read(): Promise<string> {
    const reader = await ports.openTextClient()
    try {
      const { signal } = work.current = new AbortController()
      const outcome = await reader.story({ files, storyId: made.id, title: made.title, withTexts: true }, { signal })
      if (signal.aborted) return ''
      if (!outcome.ok) return t('review.again.failed')
      const kept = await (await ports.library()).remake(story.id, story.revision, outcome.result.story, countRecords(applyEdits(outcome.result.story, editsThatHold(history)).story))
      if (!kept.ok) return t(`library.why.${kept.why}`)
      await open()
      say(t('review.again.done'))
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
              disabled={busy || saving === 'saving'}
              onClick={() => {
                setBusy(true)
                void read().then(setFailure, () => setFailure(t('review.again.failed'))).finally(() => setBusy(false))
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
