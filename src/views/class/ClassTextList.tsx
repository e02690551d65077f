import type { ClassTexts } from '../../lessons/answers/classTexts.ts'
import type { ParagraphSentence, Step } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { StepWords } from '../../parts/StepWords.tsx'
import styles from './ClassStepRows.module.css'

/** What the class wrote in one step. Nicknames stand beside it only where the teacher wants them to. */
export function ClassTextList({ texts: { step, number, texts }, namesShown }: { texts: ClassTexts; namesShown: boolean }) {
  const t = useT()
  return (
    <article className={styles.step}>
      <h3 className={styles.title}><span className={styles.number}>{t('class.step', { number })}</span> <StepWords of={step.prompt} /></h3>
      <p className={styles.answered}>{t('class.texts.count', { texts: texts.length })}</p>
      <ul className={styles.texts}>
        {texts.map(({ sheet, nickname, lines }) => (
          <li key={sheet}>
            {lines.map((line, at) => <WrittenLine key={at} line={line} step={step} />)}
            {namesShown && nickname !== undefined && <p className={styles.by}><bdi>{nickname}</bdi></p>}
          </li>
        ))}
      </ul>
    </article>
  )
}

/** A line; a sentence of a fair paragraph with the claim and the origin that were chosen for it. */
function WrittenLine({ line, step }: { line: ParagraphSentence; step: Step }) {
  const claim = step.kind === 'paragraph' ? step.claims.find(({ id }) => id === line.claim) : undefined
  const origin = claim?.origins.find(({ id }) => id === line.origin)
  return (
    <div>
      <p className={styles.written} dir="auto">{line.text}</p>
      {claim && <p className={styles.by}><StepWords of={claim.text} />{origin && <> · <StepWords of={origin.label} /></>}</p>}
    </div>
  )
}
