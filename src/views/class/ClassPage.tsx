import { useMemo, useState } from 'react'
import { classMatrix } from '../../lessons/answers/classMatrix.ts'
import { classConfidence, classTexts } from '../../lessons/answers/classTexts.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import type { Key } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useClassPile } from '../../store/classStore.ts'
import { Button } from '../../ui/Button.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { AnswerFiles } from './AnswerFiles.tsx'
import { ClassStepRows } from './ClassStepRows.tsx'
import { ClassTextList } from './ClassTextList.tsx'
import { ClassTools } from './ClassTools.tsx'
import { Confidence } from './Confidence.tsx'
import { Disagreed } from './Disagreed.tsx'
import styles from './ClassView.module.css'

/** Of a longer lesson only the heads of the steps are shown at first. */
const STEPS_OPEN = 3

/** One lesson's answers: the files, then what the class decided, where it disagrees, and what it wrote. */
export function ClassPage({ plan, keys }: { plan: LessonPlan; keys: () => readonly Key[] }) {
  const t = useT()
  const given = useClassPile(plan)
  const { taken } = given.pile
  const [keyShown, setKeyShown] = useState(false)
  const [namesShown, setNamesShown] = useState(false)
  // Each turn makes the steps anew, so that all are open or closed whatever was done to one of them.
  const [unfolded, setUnfolded] = useState<{ all: boolean | undefined; turn: number }>({ all: undefined, turn: 0 })
  const matrix = useMemo(() => classMatrix(plan, keys(), taken), [plan, keys, taken])
  const texts = useMemo(() => classTexts(plan, taken), [plan, taken])
  const confidence = useMemo(() => classConfidence(plan, taken), [plan, taken])
  const counted = matrix.steps.filter(({ rows }) => rows.length > 0)
  const { blind } = plan.lesson
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>{t('class.title')}</h1>
        <p className={styles.which}>
          <GivenWords>{plan.lesson.title}</GivenWords>
          <PlaceLink to={{ view: 'class' }} data-screen-only>{t('class.other-lesson')}</PlaceLink>
        </p>
        <p className={styles.lede} data-screen-only>{t('class.lede')}</p>
      </header>
      <AnswerFiles given={given} />
      {taken.length > 0 && (
        <>
          <ClassTools
            matrix={matrix} texts={texts} taken={taken}
            keyShown={keyShown} onKey={setKeyShown} namesShown={namesShown} onNames={setNamesShown}
          />
          <Disagreed matrix={matrix} blind={blind} keyShown={keyShown} />
          {confidence.map((each) => <Confidence key={each.before.id} confidence={each} />)}
          <section className={styles.section}>
            <div className={styles.headingRow}>
              <h2 className={styles.heading}>{t('class.steps')}</h2>
              <span data-screen-only>
                <Button look="plain" onClick={() => setUnfolded({ all: true, turn: unfolded.turn + 1 })}>{t('class.steps.open')}</Button>
                <Button look="plain" onClick={() => setUnfolded({ all: false, turn: unfolded.turn + 1 })}>{t('class.steps.close')}</Button>
              </span>
            </div>
            {counted.map((step) => <ClassStepRows key={`${step.step.id} ${unfolded.turn}`} step={step} of={matrix.sheets} blind={blind} keyShown={keyShown} folded={!(unfolded.all ?? counted.length <= STEPS_OPEN)} />)}
          </section>
          {texts.length > 0 && (
            <section className={styles.section}>
              <h2 className={styles.heading}>{t('class.texts')}</h2>
              {texts.map((step) => <ClassTextList key={step.step.id} texts={step} namesShown={namesShown} />)}
            </section>
          )}
        </>
      )}
    </div>
  )
}
