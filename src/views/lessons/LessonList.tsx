import { confirmedOnly } from '../../corpus/queries/confirmedOnly.ts'
import { cardIds } from '../../lessons/cards.ts'
import { i18n } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { cardHere, planOf } from '../../store/useLessonHere.ts'
import { LessonCard } from './LessonCard.tsx'
import styles from './LessonList.module.css'
import page from './LessonsView.module.css'
import { MyLessons } from './MyLessons.tsx'
import { useLessonShelf } from './useLessonShelf.ts'

/** The lessons that are ready for the open story, and those made on this device: these first where there are any. */
export function LessonList() {
  const t = useT()
  const { story: shown } = useLoaded()
  const story = useApp((state) => state.whole)?.story ?? shown
  const { lessons } = useLessonShelf()
  const made = lessons !== undefined && lessons.length > 0
  const cards = cardIds.map((card) => {
    const kept = cardHere(card, story, i18n.locale)
    const plan = planOf(kept.lesson, story)
    return { card, kept, plan, several: plan.activities.length > 1, fed: plan.activities.some(({ steps }) => steps.length > 0) }
  })
  const groups = [
    { name: 'whole', shown: cards.filter(({ several, fed }) => several && fed) },
    { name: 'single', shown: cards.filter(({ several, fed }) => !several && fed) },
    { name: 'hungry', shown: cards.filter(({ fed }) => !fed) },
  ] as const
  return (
    <div className={page.page}>
      <h1 tabIndex={-1} className={page.title}>{t('shell.view.lessons')}</h1>
      <p className={page.lede}><MessageWords id="lessons.lede" given={{ story: story.title }} /></p>
      {confirmedOnly(story) !== story && <p className={page.lede}>{t('lessons.confirmed-only')}</p>}
      {made && <MyLessons />}
      {groups.filter(({ shown: { length } }) => length > 0).map(({ name, shown: ready }) => (
        <section key={name} className={page.section} aria-labelledby={`lessons-${name}`}>
          <h2 id={`lessons-${name}`} className={page.heading}>{t(`lessons.group.${name}`)}</h2>
          <p className={page.quiet}>{t(`lessons.group.${name}.lede`)}</p>
          <ul className={styles.cards}>
            {ready.map(({ card, kept, plan }) => <li key={card}><LessonCard card={card} kept={kept} plan={plan} /></li>)}
          </ul>
        </section>
      ))}
      {!made && <MyLessons />}
    </div>
  )
}
