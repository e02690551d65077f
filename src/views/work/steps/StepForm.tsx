import type { Answers } from '../../../lessons/answered.ts'
import type { Answer, Step } from '../../../lessons/steps.ts'
import { AssignForm } from './AssignForm.tsx'
import { ChoiceForm } from './ChoiceForm.tsx'
import { ListForm } from './ListForm.tsx'
import { MarkForm } from './MarkForm.tsx'
import { NumberForm } from './NumberForm.tsx'
import { OrderForm } from './OrderForm.tsx'
import { ParagraphForm } from './ParagraphForm.tsx'
import { ScaleForm } from './ScaleForm.tsx'
import { SortForm } from './SortForm.tsx'
import { TextForm } from './TextForm.tsx'

interface StepFormProps {
  step: Step
  answers: Answers
  blind: boolean
  titleId: string
  onAnswer: (answer: Answer | undefined) => void
}

/** The form of a step, by its kind. An answer of another kind, from an earlier version of the lesson, is none. */
export function StepForm({ step, answers, ...rest }: StepFormProps) {
  const answer = answers[step.id]
  switch (step.kind) {
    case 'choice': return <ChoiceForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'sort': return <SortForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'assign': return <AssignForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'order': return <OrderForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'mark': return <MarkForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'number': return <NumberForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'text': return <TextForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'paragraph': return <ParagraphForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'list': return <ListForm step={step} answer={answer?.kind === step.kind ? answer : undefined} {...rest} />
    case 'scale': {
      const pair = answers[step.pair]
      return <ScaleForm step={step} answer={answer?.kind === step.kind ? answer : undefined} other={pair?.kind === 'scale' ? pair.value : undefined} {...rest} />
    }
  }
}
