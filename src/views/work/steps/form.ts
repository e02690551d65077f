import type { Answer, StepKind, Step } from '../../../lessons/steps.ts'

export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>
export type AnswerTo<Kind extends StepKind> = Extract<Answer, { kind: Kind }>

/** What every form of a step gets. */
export interface FormProps<Kind extends StepKind> {
  step: StepOf<Kind>
  answer: AnswerTo<Kind> | undefined
  /** `lesson.blind`. */
  blind: boolean
  /** Id of the element that holds the question. */
  titleId: string
  /** Undefined takes the answer away. */
  onAnswer: (answer: AnswerTo<Kind> | undefined) => void
}
