import { cardIds } from '../../lessons/cards.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { cardTitle } from '../../store/useLessonHere.ts'
import { useLessons } from '../../store/useLessons.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import styles from './ClassView.module.css'

/** Which lesson? Answers can be read only beside the lesson that they belong to. */
export function ChooseLesson() {
  const t = useT()
  const { story } = useLoaded()
  const mine = (useLessons().lessons ?? []).map(({ lesson }) => lesson).filter((lesson) => lesson.story.id === story.id)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>{t('class.choose')}</h1>
        <p className={styles.lede}>{t('class.choose.advice')}</p>
      </header>
      {mine.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('class.choose.mine')}</h2>
          <ul className={styles.choices}>
            {mine.map((lesson) => <li key={lesson.id}><PlaceLink to={{ view: 'class', record: lesson.id }}><GivenWords>{lesson.title}</GivenWords></PlaceLink></li>)}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles.heading}>{t('class.choose.ready')}</h2>
        <ul className={styles.choices}>
          {cardIds.map((card) => <li key={card}><PlaceLink to={{ view: 'class', record: card }}>{cardTitle(card)}</PlaceLink></li>)}
        </ul>
      </section>
    </div>
  )
}
