import { useEffect, useId, useMemo, useState } from 'react'
import { checkedCrossreadFile, withoutTexts, type FileContent } from '../corpus/interchange/crossreadFile.ts'
import { packJson } from '../corpus/interchange/packed.ts'
import type { EditHistory } from '../corpus/edits/history.ts'
import type { OpenedOwn } from '../corpus/library/ownStory.ts'
import { shownStory } from '../corpus/library/shownStory.ts'
import type { StoryFile } from '../corpus/model.ts'
import { useT } from '../locales/useT.ts'
import { writeAddress } from '../store/address.ts'
import { useApp, usePorts } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ShareStory.module.css'

/** Ways to hand a story of the reader's on: a file, a link where it is small, a folder for a web server. */
export function ShareStory({ id }: { id: string }) {
  const t = useT()
  const ports = usePorts()
  const [opened, setOpened] = useState<OpenedOwn | string>()
  useEffect(() => {
    let here = true
    void ports.library().then((library) => library.open(id)).then((outcome) => here && setOpened(outcome.ok ? outcome.opened : t(`library.why.${outcome.why}`)))
    return () => void (here = false)
  }, [ports, id, t])
  if (opened === undefined) return <p role="status">{t('share.opening')}</p>
  return typeof opened === 'string' ? <p role="alert">{opened}</p> : <Ways opened={opened} />
}

function Ways({ opened }: { opened: OpenedOwn }) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  const { title } = opened.story
  const { shown, content } = useMemo(() => contentOf(opened), [opened])
  const hasTexts = shown.articles.some(({ text }) => text.whole !== undefined)
  const [withTexts, setWithTexts] = useState(false)
  const [told, setTold] = useState<string>()
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 60).replaceAll(' ', '-') || 'story'

  function saveCrossread(): void {
    const bytes = checkedCrossreadFile(content, { shown, withTexts })
    if (bytes === undefined) return setTold(t('share.file.failed'))
    ports.saveBytes(`${name}.crossread`, 'application/vnd.crossread+zip', bytes)
    setTold(t('share.file.saved', { name: `${name}.crossread` }))
  }
  return (
    <div className={styles.share}>
      <h2 className={styles.title}>{t('share.title', { title })}</h2>
      <section className={styles.part} aria-labelledby={`${ids}-file`}>
        <h3 id={`${ids}-file`} className={styles.heading}>{t('share.file')}</h3>
        {hasTexts
          ? (
            <label className={styles.tick}>
              <input
                type="checkbox" checked={withTexts} aria-describedby={`${ids}-why`}
                onChange={({ target }) => {
                  setWithTexts(target.checked)
                  setTold(undefined)
                }}
              />
              <span>{t('share.texts')}<small id={`${ids}-why`} className={styles.note}>{t('share.texts.why')}</small></span>
            </label>
          )
          : <p className={styles.note}>{t('share.texts.none')}</p>}
        <p>{t('share.file.what', { texts: String(withTexts) })}</p>
        <p><Button look="main" icon="save" onClick={saveCrossread}>{t('share.file.save')}</Button></p>
        <p role="status" className={styles.note}>{told}</p>
        <p className={styles.note}>
          {t('share.json')}{' '}
          <Button look="plain" onClick={() => ports.saveFile(`${name}.json`, 'application/json', JSON.stringify(withTexts ? shown : withoutTexts(shown)))}>{t('share.json.save')}</Button>
        </p>
      </section>
      <StoryLink shown={shown} />
      <section className={styles.part} aria-labelledby={`${ids}-site`}>
        <h3 id={`${ids}-site`} className={styles.heading}>{t('share.site')}</h3>
        <p className={styles.note}>{t('share.site.what')}</p>
        <code className={styles.command} dir="ltr">npx crossread build {name}.json -o site/</code>
      </section>
    </div>
  )
}

/** Some mail programs and learning platforms cut longer links. */
const LONG_LINK = 2000
/** JSON that is longer than this, in characters, packs into no such link. */
const HOPELESS = 300_000

function StoryLink({ shown }: { shown: StoryFile }) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  const notify = useApp((state) => state.notify)
  const link = useMemo(() => {
    const bare = withoutTexts(shown)
    if (JSON.stringify(bare).length > HOPELESS) return undefined
    return `${ports.location.link().split('#', 1)[0] ?? ''}#${writeAddress({ view: 'import', selection: [], packed: packJson(bare) })}`
  }, [ports, shown])
  return (
    <section className={styles.part} aria-labelledby={`${ids}-title`}>
      <h3 id={`${ids}-title`} className={styles.heading}>{t('share.link')}</h3>
      {link === undefined || link.length > LONG_LINK
        ? <p>{link === undefined ? t('share.link.far') : t('share.link.long', { count: link.length, limit: LONG_LINK })}</p>
        : (
          <>
            <p className={styles.note}>{t('share.link.what', { count: link.length })}</p>
            <div className={styles.line}>
              <input aria-label={t('share.link.label')} readOnly dir="ltr" value={link} onFocus={({ target }) => target.select()} />
              <Button icon="link" onClick={() => void ports.copyText(link).then((copied) => notify({ text: t(copied ? 'share.link.copied' : 'share.link.copy.failed') }))}>{t('share.link.copy')}</Button>
            </div>
          </>
        )}
    </section>
  )
}

/** What goes into a file. The title that the library has goes along: whoever opens it finds the story under that name. */
function contentOf(opened: OpenedOwn): { shown: StoryFile; content: FileContent } {
  const { made, decisions, story } = opened
  return { shown: shownStory(opened).story, content: { made: { ...made, title: story.title }, history: decisions as EditHistory } }
}
