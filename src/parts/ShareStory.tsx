import { useEffect, useId, useState } from 'react'
import type { LeftOut, StoryLink } from '../corpus/interchange/link/linkOf.ts'
import type { Shareable } from '../corpus/interchange/storyActs.ts'
import type { OwnText } from '../corpus/library/ownStory.ts'
import { useT } from '../locales/useT.ts'
import { writeAddress } from '../store/address.ts'
import type { Ports } from '../store/ports.ts'
import { useApp, usePorts } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { fileNameOf } from './fileNameOf.ts'
import styles from './ShareStory.module.css'

type Opened = { own: OwnText; can: Shareable } | { why: string }

/** Ways to hand a story of the reader's on: a file, a link where it is small, a folder for a web server. */
export function ShareStory({ id }: { id: string }) {
  const t = useT()
  const ports = usePorts()
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    let here = true
    async function open(): Promise<Opened> {
      const outcome = await (await ports.library()).openText(id)
      if (!outcome.ok) return { why: t(`library.why.${outcome.why}`) }
      const room = LONG_LINK - lengthAround(ports)
      return { own: outcome.own, can: await (await ports.storyWork()).shareable({ ...outcome.own, room }) }
    }
    void open().then((outcome) => here && setOpened(outcome))
    return () => void (here = false)
  }, [ports, id, t])
  if (opened === undefined) return <p role="status">{t('share.opening')}</p>
  return 'why' in opened ? <p role="alert">{opened.why}</p> : <Ways {...opened} />
}

function Ways({ own, can }: { own: OwnText; can: Shareable }) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  const [withTexts, setWithTexts] = useState(false)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<string>()
  const { title } = own
  const name = fileNameOf(title)

  async function during(act: () => Promise<string | undefined>): Promise<void> {
    setBusy(true)
    setTold(t('share.file.writing'))
    try {
      setTold(await act())
    } catch {
      setTold(t('share.file.failed'))
    } finally {
      setBusy(false)
    }
  }
  const saveCrossread = () => during(async () => {
    const bytes = await (await ports.storyWork()).file({ ...own, withTexts })
    if (bytes === undefined) return t('share.file.failed')
    ports.saveBytes(`${name}.crossread`, 'application/vnd.crossread+zip', bytes)
    return t('share.file.saved', { name: `${name}.crossread` })
  })
  const saveJson = () => during(async () => {
    ports.saveFile(`${name}.json`, 'application/json', await (await ports.storyWork()).json({ ...own, withTexts }))
    return undefined
  })
  return (
    <div className={styles.share}>
      <h2 className={styles.title}>{t('share.title', { title })}</h2>
      <section className={styles.part} aria-labelledby={`${ids}-file`}>
        <h3 id={`${ids}-file`} className={styles.heading}>{t('share.file')}</h3>
        {can.hasTexts
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
        <p><Button look="main" icon="save" disabled={busy} onClick={() => void saveCrossread()}>{t('share.file.save')}</Button></p>
        <p role="status" className={styles.note}>{told}</p>
        <p className={styles.note}>
          {t('share.json')}{' '}
          <Button look="plain" disabled={busy} onClick={() => void saveJson()}>{t('share.json.save')}</Button>
        </p>
      </section>
      <LinkToStory link={can.link} />
      <section className={styles.part} aria-labelledby={`${ids}-site`}>
        <h3 id={`${ids}-site`} className={styles.heading}>{t('share.site')}</h3>
        <p className={styles.note}>{t('share.site.what')}</p>
        <code className={styles.command} dir="ltr">npx crossread build {name}.crossread -o site/</code>
      </section>
    </div>
  )
}

/** Some mail programs and learning platforms cut longer links. */
const LONG_LINK = 2000

const linkWith = ({ location }: Ports, packed: string): string => `${location.link().split('#', 1)[0] ?? ''}#${writeAddress({ view: 'import', selection: [], packed })}`

/** Characters of a link beside the story. */
const lengthAround = (ports: Ports): number => linkWith(ports, 'A').length - 1

function LinkToStory({ link }: { link: StoryLink }) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  return (
    <section className={styles.part} aria-labelledby={`${ids}-title`}>
      <h3 id={`${ids}-title`} className={styles.heading}>{t('share.link')}</h3>
      {link.fits
        ? <ReadyLink link={linkWith(ports, link.packed)} without={link.without} />
        : <p>{link.length === undefined ? t('share.link.far') : t('share.link.long', { count: lengthAround(ports) + link.length, limit: LONG_LINK })}</p>}
    </section>
  )
}

function ReadyLink({ link, without }: { link: string; without: LeftOut }) {
  const t = useT()
  const ports = usePorts()
  const notify = useApp((state) => state.notify)
  return (
    <>
      <p className={styles.note}>{t('share.link.what', { count: link.length, without })}</p>
      {without !== 'nothing' && <p>{t('share.link.without', { without })}</p>}
      <div className={styles.line}>
        <input aria-label={t('share.link.label')} readOnly dir="ltr" value={link} onFocus={({ target }) => target.select()} />
        <Button icon="link" onClick={() => void ports.copyText(link).then((copied) => notify({ text: t(copied ? 'share.link.copied' : 'share.link.copy.failed') }))}>{t('share.link.copy')}</Button>
      </div>
    </>
  )
}
