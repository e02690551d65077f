import { isMessageId } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { importStore } from '../../store/importStore.ts'
import { useApp, usePorts } from '../../store/useApp.ts'
import { useImport } from '../../store/useImport.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './MakeStory.module.css'
import { ProblemLines } from './ProblemLines.tsx'

/** The last step: a title, and the story is made and kept, whole or not at all. */
export function MakeStory() {
  const t = useT()
  const ports = usePorts()
  const goTo = useApp((state) => state.goTo)
  const title = useImport((state) => state.title)
  const published = useImport((state) => state.published)
  const failure = useImport((state) => state.failure)
  const stage = useImport((state) => state.stage)
  const articles = useImport((state) => state.articles)
  const { setTitle, setPublished, make } = importStore(ports).getState()
  const undated = articles.filter(({ read, told }) => !(told.published ?? read.published)).length

  async function go(): Promise<void> {
    const story = await make()
    if (story !== undefined) goTo({ story, view: 'review', selection: [] })
  }
  return (
    <form
      className={styles.make}
      onSubmit={(event) => {
        event.preventDefault()
        if (stage === 'waiting') void go()
      }}
    >
      <label className={styles.field}>
        {t('import.title')}
        <input value={title} maxLength={400} dir="auto" placeholder={articles[0]?.told.title || articles[0]?.read.title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      {undated > 0 && (
        <label className={styles.field}>
          {t('import.undated', { count: undated })}
          <input type="date" value={published} onChange={({ target }) => setPublished(target.value)} />
        </label>
      )}
      <div className={styles.act}>
        <Button type="submit" look="main" disabled={stage !== 'waiting'}>{t('import.make')}</Button>
        <p className={styles.then}>{t(articles.length === 1 ? 'import.make.one' : 'import.make.then')}</p>
      </div>
      {failure && (
        <div role="alert" className={styles.failure}>
          <p><b>{t('import.failed')}</b></p>
          {failure.kind === 'reading'
            ? <ProblemLines problems={[failure.problem]} />
            : <p>{isMessageId(`library.why.${failure.why}`) ? t(`library.why.${failure.why}`) : failure.why} {failure.why === 'no-room' && <PlaceLink to={{ view: 'library', selection: [] }}>{t('shell.view.library')}</PlaceLink>}</p>}
        </div>
      )}
    </form>
  )
}
