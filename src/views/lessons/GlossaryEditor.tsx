import { useState } from 'react'
import type { Lesson } from '../../lessons/format/lesson.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from './LinesEditor.module.css'
import { TextLine } from './TextLine.tsx'
import type { LessonEdit } from './useLessonEdit.ts'

/** Words of the app that lessons use, with what they mean. */
const OFFERED = ['claim', 'origin', 'stance', 'attribution', 'hedge', 'certainty', 'tension', 'silence', 'difference', 'excerpt'] as const
const MOST = 60

/** The lesson's glossary: words of the app are offered with their meaning; all can be changed. */
export function GlossaryEditor({ lesson: { glossary }, edit }: { lesson: Lesson; edit: LessonEdit }) {
  const t = useT()
  const [offer, setOffer] = useState('')
  const [term, setTerm] = useState('')
  const [meaning, setMeaning] = useState('')
  const put = (field: string, change: Lesson['glossary']): void => edit.lesson(`glossary ${field}`, { glossary: change })
  const left = OFFERED.filter((word) => !glossary.some((each) => each.term === t(`about.word.${word}`)))
  const wanted = left.find((word) => word === offer) ?? left[0]
  return (
    <div className={styles.editor}>
      {glossary.map((entry, at) => (
        <div key={at} className={styles.line}>
          <TextLine label={t('lessons.glossary.term')} value={entry.term} onChange={(value) => put(`term ${at}`, glossary.map((each, place) => (place === at ? { ...each, term: value } : each)))} />
          <TextLine label={t('lessons.glossary.meaning')} value={entry.meaning} onChange={(value) => put(`meaning ${at}`, glossary.map((each, place) => (place === at ? { ...each, meaning: value } : each)))} />
          <Button look="plain" aria-label={t('lessons.line.remove', { line: entry.term })} onClick={() => put(`remove ${at}`, glossary.filter((_, place) => place !== at))}>{t('lessons.remove')}</Button>
        </div>
      ))}
      {wanted && glossary.length < MOST && (
        <div className={styles.line}>
          <Choice label={t('lessons.glossary.offered')} value={wanted} options={left.map((word) => ({ value: word, label: t(`about.word.${word}`) }))} onChoose={setOffer} />
          <Button onClick={() => put(`add ${wanted}`, [...glossary, { term: t(`about.word.${wanted}`), meaning: t(`about.word.${wanted}.means`) }])}>{t('lessons.add')}</Button>
        </div>
      )}
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault()
          if (term.trim() === '' || meaning.trim() === '' || glossary.length >= MOST) return
          put(`add ${term}`, [...glossary, { term: term.trim(), meaning: meaning.trim() }])
          setTerm('')
          setMeaning('')
        }}
      >
        <TextLine label={t('lessons.glossary.new')} value={term} optional onChange={setTerm} />
        <TextLine label={t('lessons.glossary.new.meaning')} value={meaning} optional onChange={setMeaning} />
        <Button type="submit">{t('lessons.glossary.add')}</Button>
      </form>
    </div>
  )
}
