import { useId } from 'react'
import type { Lesson } from '../../lessons/format/lesson.ts'
import { useT } from '../../locales/useT.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Choice } from '../../ui/Choice.tsx'
import styles from './LessonSettings.module.css'
import { useGround } from './useGround.ts'
import { without, type LessonEdit } from './useLessonEdit.ts'

/** How a lesson is given: articles, blind mode, what is used, when pupils may compare, the question of confidence. */
export function LessonSettings({ lesson, edit }: { lesson: Lesson; edit: LessonEdit }) {
  const t = useT()
  const ids = useId()
  const { story: shown } = useLoaded()
  const story = useApp((state) => state.whole)?.story ?? shown
  const { story: { claims } } = useGround(lesson, story)
  const used = lesson.articles ?? story.articles.map(({ id }) => id)
  const report = story.guide.report

  function toggleArticle(article: string): void {
    const articles = story.articles.map(({ id }) => id).filter((id) => (id === article) !== used.includes(id))
    edit.lesson(`articles ${article}`, (whole) => (articles.length === story.articles.length ? without(whole, 'articles') : { ...whole, articles }))
  }

  const tick = (field: 'blind' | 'suggestedToo') => (
    <label className={styles.tick}>
      <input type="checkbox" checked={lesson[field]} aria-describedby={`${ids}-${field}`} onChange={() => edit.lesson(`${field} ${lesson[field]}`, { [field]: !lesson[field] })} />
      <span>{t(`lessons.set.${field}`)}<small id={`${ids}-${field}`} className={styles.hint}>{t(`lessons.set.${field}.hint`)}</small></span>
    </label>
  )
  return (
    <div className={styles.settings}>
      <fieldset className={styles.group}>
        <legend>{t('lessons.set.articles')}</legend>
        {story.articles.map(({ id, letter, outlet }) => (
          <label key={id} className={styles.tick}>
            <input type="checkbox" checked={used.includes(id)} disabled={used.length === 1 && used.includes(id)} onChange={() => toggleArticle(id)} />
            <span><b>{letter}</b> {outlet.value}</span>
          </label>
        ))}
        {tick('blind')}
        {tick('suggestedToo')}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('lessons.set.compare')}</legend>
        {(['after-each', 'with-key'] as const).map((value) => (
          <label key={value} className={styles.tick}>
            <input type="radio" name={`${ids}-compare`} checked={lesson.compare === value} onChange={() => edit.lesson('compare', { compare: value })} />
            <span>{t(`lessons.set.compare.${value}`)}</span>
          </label>
        ))}
        <p className={styles.hint}>{t('lessons.curtain')}</p>
      </fieldset>
      <div className={styles.wide}>
        <Choice
          label={t('lessons.set.confidence')} value={lesson.confidence ?? ''}
          options={[
            { value: '', label: t('lessons.set.confidence.none') },
            ...claims.filter(({ id }) => id === report || id === lesson.confidence),
            ...claims.filter(({ id, core }) => core && id !== report && id !== lesson.confidence),
          ].map((each) => ('value' in each ? each : { value: each.id, label: each.text, language: story.language }))}
          onChoose={(confidence) => edit.lesson('confidence', (whole) => (confidence === '' ? without(whole, 'confidence') : { ...whole, confidence }))}
        />
        <p className={styles.hint}>{t('lessons.set.confidence.hint')}</p>
      </div>
    </div>
  )
}
