import { useId, useState } from 'react'
import type { GivenStory, GivenStoryRead } from '../../corpus/interchange/givenStory.ts'
import { isMessageId } from '../../locales/messages.ts'
import { formatList, formatShare } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { FoundProblems } from '../../parts/FoundProblems.tsx'
import { useApp, usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './StoryCard.module.css'

/** A story that was handed on: what is in it, or why it can't be read; kept only when it is told to. */
export function StoryCard({ name, read, onAway }: { name: string; read: GivenStoryRead | undefined; onAway: () => void }) {
  const t = useT()
  const ids = useId()
  if (read === undefined) return <p role="status">{t('import.story.opening', { name })}</p>
  return (
    <section className={styles.card} aria-labelledby={`${ids}-title`}>
      <p className={styles.from}>{t('import.story.from')} <bdi>{name}</bdi></p>
      {read.ok
        ? <Contents id={`${ids}-title`} story={read.story} onAway={onAway} />
        : (
          <div role="alert" className={styles.inside}>
            <h2 id={`${ids}-title`} className={styles.title}>{t('import.story.refused')}</h2>
            <p>{t(`share.problem.${read.code}`, { entry: read.entry ?? '' })}</p>
            <FoundProblems problems={read.problems} />
            <p><Button onClick={onAway}>{t('import.story.away')}</Button></p>
          </div>
        )}
    </section>
  )
}

function Contents({ id, story, onAway }: { id: string; story: GivenStory; onAway: () => void }) {
  const t = useT()
  const ports = usePorts()
  const goTo = useApp((state) => state.goTo)
  const [keeping, setKeeping] = useState(false)
  const [failure, setFailure] = useState<string>()
  const { title, made, history, counts, claims, outlets, texts, decisions, unplaced, version, problems } = story
  const { articles, records, confirmed } = counts

  async function keep(): Promise<void> {
    setKeeping(true)
    setFailure(undefined)
    const kept = await (await ports.library()).create({ title, made, counts, decisions: history })
    setKeeping(false)
    if (!kept.ok) return setFailure(isMessageId(`library.why.${kept.why}`) ? t(`library.why.${kept.why}`) : kept.why)
    onAway()
    goTo({ story: kept.story.id, view: 'story', selection: [] })
  }
  return (
    <div className={styles.inside}>
      <h2 id={id} className={styles.title} dir="auto">{title}</h2>
      <ul className={styles.facts}>
        <li>{t('import.story.articles', { count: articles, outlets: formatList(outlets) })}</li>
        <li>{t('import.story.claims', { count: claims })}</li>
        <li>{t('library.confirmed', { records, confirmed, share: formatShare(records === 0 ? 0 : confirmed / records) })}</li>
        <li>{t('import.story.texts', { count: texts, articles })}</li>
        <li>{t('import.story.decisions', { count: decisions, unplaced })}</li>
        <li>{t('import.story.version', { version })}</li>
      </ul>
      {problems.length > 0 && (
        <details className={styles.problems}>
          <summary>{t('shell.problems', { count: problems.length })}</summary>
          <FoundProblems problems={problems} />
        </details>
      )}
      <div className={styles.act}>
        <Button look="main" disabled={keeping} onClick={() => void keep()}>{t('import.story.keep')}</Button>
        <Button onClick={onAway}>{t('import.story.away')}</Button>
      </div>
      {failure !== undefined && <p role="alert" className={styles.failure}>{failure}</p>}
    </div>
  )
}
