import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { usePorts } from '../../store/useApp.ts'
import { useLibrary, type LibraryNow } from '../../store/useLibrary.ts'
import { buttonLook } from '../../ui/Button.tsx'
import { Bin } from './Bin.tsx'
import { BundledEntry } from './BundledEntry.tsx'
import { EarlierStates } from './EarlierStates.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import styles from './LibraryView.module.css'
import { OwnEntry } from './OwnEntry.tsx'
import { LibraryTrouble } from './LibraryTrouble.tsx'
import { RoomWords } from './RoomWords.tsx'
import { useLibraryActions } from './useLibraryActions.ts'

/** The reader's stories and those that come with the app. It waits for no story. */
export function LibraryView() {
  const t = useT()
  const now = useLibrary()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1} className={styles.title}>{t('shell.view.library')}</h1>
        <p className={styles.lede}>{t('library.lede')}</p>
      </header>
      {now ? <Stories now={now} /> : <p role="status">{t('library.opening')}</p>}
    </div>
  )
}

function Stories({ now }: { now: LibraryNow }) {
  const t = useT()
  const bundled = usePorts().stories
  const { library, stories, bin, unread, earlier, room, readAt } = now
  const actions = useLibraryActions(library)
  const statesOf = (id: string) => earlier.filter(({ story }) => story === id)
  return (
    <>
      <LibraryTrouble trouble={room.trouble} unread={unread}>
        {unread.map(({ id }) => <EarlierStates key={id} id={id} states={statesOf(id)} readAt={readAt} actions={actions} />)}
      </LibraryTrouble>
      {stories.length === 0
        ? <EmptyLibrary />
        : (
          <section className={styles.section} aria-labelledby="library-own">
            <div className={styles.line}>
              <h2 id="library-own" tabIndex={-1} className={styles.heading}>{t('library.own.count', { count: stories.length })}</h2>
              <PlaceLink to={{ view: 'import', selection: [] }} className={buttonLook('main')}>{t('library.add')}</PlaceLink>
            </div>
            <ul className={styles.list}>
              {stories.map((story) => <li key={story.id}><OwnEntry story={story} kept={room.trouble === undefined} earlier={statesOf(story.id)} readAt={readAt} actions={actions} /></li>)}
            </ul>
          </section>
        )}
      <section className={styles.section} aria-labelledby="library-bundled">
        <h2 id="library-bundled" className={styles.heading}>{t('library.bundled')}</h2>
        <p className={styles.quiet}>{t('library.bundled.lede')}</p>
        <ul className={styles.list}>
          {bundled.map((story) => <li key={story.id}><BundledEntry story={story} actions={actions} /></li>)}
        </ul>
      </section>
      {bin.length > 0 && <Bin now={now} actions={actions} />}
      <RoomWords room={room} />
    </>
  )
}
