import { useId } from 'react'
import { fileNameOf } from '../../lessons/exchange/safeName.ts'
import type { KeptLesson } from '../../lessons/format/lesson.ts'
import { writeKeyFile, writeLessonFile } from '../../lessons/format/lessonFile.ts'
import { keysOf } from '../../lessons/keyLesson.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { writeAddress } from '../../store/address.ts'
import { pupilsAddress } from '../../store/pupilsAddress.ts'
import { useApp, useLoaded, usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ShareLesson.module.css'

/** Beyond this many characters some mail programs and learning platforms cut a link. */
const LONG_LINK = 2000

/** Ways to give a lesson to pupils and the key to a colleague, with what leaving the key out can't do. */
export function ShareLesson({ kept: { lesson, notes }, plan }: { kept: KeptLesson; plan: LessonPlan }) {
  const t = useT()
  const ids = useId()
  const ports = usePorts()
  const story = useApp((state) => state.whole)?.story
  const { story: shown } = useLoaded()
  const here = useApp((state) => state.address)
  const notify = useApp((state) => state.notify)
  // A lesson that came in a link is nowhere else: it goes along.
  const place = { record: lesson.id, selection: [], ...(here.lesson !== undefined && { lesson: here.lesson }) }
  const { whole } = pupilsAddress(here, lesson, ports.stories)
  const link = whole && `${ports.location.link().split('#', 1)[0]}#${writeAddress(whole)}`
  const name = fileNameOf(lesson.title)

  function copy(text: string): void {
    void ports.copyText(text).then((copied) => notify({ text: t(copied ? 'lessons.share.copied' : 'lessons.share.copy.failed') }))
  }

  return (
    <div className={styles.share}>
      <h2 className={styles.title}>{t('lessons.share.named', { title: lesson.title })}</h2>
      <section className={styles.part} aria-labelledby={`${ids}-pupils`}>
        <h3 id={`${ids}-pupils`} className={styles.heading}>{t('lessons.share.pupils')}</h3>
        {link === undefined ? <p>{t('lessons.share.link.none')}</p> : (
          <>
            <label htmlFor={`${ids}-link`}>{t('lessons.share.link', { count: link.length })}</label>
            <div className={styles.line}>
              <input id={`${ids}-link`} readOnly dir="ltr" value={link} onFocus={({ target }) => target.select()} />
              <Button look="main" icon="link" onClick={() => copy(link)}>{t('lessons.share.copy')}</Button>
            </div>
            {link.length > LONG_LINK && <p className={styles.note}>{t('lessons.share.link.long', { limit: LONG_LINK })}</p>}
          </>
        )}
        <p>
          <Button icon="save" onClick={() => ports.saveFile(`${name}.lesson.json`, 'application/json', writeLessonFile(lesson))}>{t('lessons.share.file')}</Button>
        </p>
        <p className={styles.note}>
          {t('lessons.share.qr')}{' '}
          <PlaceLink to={{ view: 'projector', ...place }}>{t('shell.view.projector')}</PlaceLink>,{' '}
          <PlaceLink to={{ view: 'paper', ...place, open: 'worksheet' }}>{t('shell.view.paper')}</PlaceLink>
        </p>
      </section>
      <section className={styles.part} aria-labelledby={`${ids}-key`}>
        <h3 id={`${ids}-key`} className={styles.heading}>{t('lessons.share.key')}</h3>
        <p>
          <Button icon="save" onClick={() => ports.saveFile(`${name}.key.json`, 'application/json', writeKeyFile(plan, keysOf(lesson, story ?? shown, notes), notes))}>{t('lessons.share.key.file')}</Button>
        </p>
        <p className={styles.note}>{t('lessons.share.key.what')}</p>
      </section>
      <p className={styles.curtain}>{t('lessons.curtain')}</p>
    </div>
  )
}
