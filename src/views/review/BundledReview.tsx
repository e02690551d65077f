import { useState } from 'react'
import { storyToFile } from '../../corpus/interchange/storyFile.ts'
import { useT } from '../../locales/useT.ts'
import { useApp, useLoaded, usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Review.module.css'

const MAX_TITLE = 400

/** A story that comes with the app is nobody's to change: a copy of it is. */
export function BundledReview() {
  const t = useT()
  const ports = usePorts()
  const { story } = useLoaded()
  const whole = useApp((state) => state.whole)
  const goTo = useApp((state) => state.goTo)
  const notify = useApp((state) => state.notify)
  const [copying, setCopying] = useState(false)
  async function copy(): Promise<void> {
    const original = whole?.story ?? story
    const kept = await (await ports.library()).create({ title: t('library.copy.title', { title: original.title }).slice(0, MAX_TITLE), made: storyToFile(original), shown: original, copyOf: original.id })
    if (kept.ok) goTo({ view: 'review', story: kept.story.id, selection: [] })
    else notify({ text: t(`library.why.${kept.why}`), stays: true })
  }
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.title}>{t('review.bundled.title', { title: story.title })}</h1>
      <p className={styles.lede}>{t('review.bundled.words')}</p>
      <p>
        <Button
          look="main"
          disabled={copying}
          onClick={() => {
            setCopying(true)
            void copy().finally(() => setCopying(false))
          }}
        >
          {t('review.bundled.copy')}
        </Button>
      </p>
    </div>
  )
}
