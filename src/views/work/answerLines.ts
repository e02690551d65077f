import type { Answer, Option, Step } from '../../lessons/steps.ts'
import { formatList, formatNumber } from '../../locales/formats.ts'
import type { Translate } from '../../locales/messages.ts'
import { wordsOf } from '../../parts/StepWords.tsx'

/** What was answered, in words; `entry` is what it was answered to, `''` for the step as a whole. */
export interface AnswerLine {
  entry: string
  words: string
}

/** In quotation marks; words that stand in some already get no second ones. */
const quoted = (words: string, t: Translate): string => (/^[“"«„][^”"»“]*[”"»“]$/.test(words) ? words : t('work.mark.words', { words }))

/** An answer (or a key's) in words, line by line, in the order in which the step is read: for paper and for the comparison. */
export function answerLines(step: Step, answer: Answer, t: Translate): readonly AnswerLine[] {
  const named = (options: readonly Option[], id: string | undefined): string => {
    const option = options.find((each) => each.id === id)
    return option ? wordsOf(option.label, t) : ''
  }
  const whole = (words: string): readonly AnswerLine[] => (words === '' ? [] : [{ entry: '', words }])
  if (step.kind === 'choice' && answer.kind === 'choice') return whole(formatList(answer.chosen.map((id) => named(step.options, id)).filter(Boolean)))
  if (step.kind === 'sort' && answer.kind === 'sort') return step.entries.map(({ id }) => ({ entry: id, words: named(step.bins, answer.placed[id]) }))
  if (step.kind === 'assign' && answer.kind === 'assign') {
    return step.entries.map(({ id }) => {
      const { claim, stance } = answer.placed[id] ?? {}
      const at = step.claims.findIndex((each) => each.id === claim)
      const words = at < 0 ? '' : t('work.assign.claim', { number: at + 1, claim: named(step.claims, claim) })
      return { entry: id, words: [words, named(step.stances, stance)].filter(Boolean).join(' · ') }
    })
  }
  if (step.kind === 'order' && answer.kind === 'order') {
    return step.entries.map(({ id }) => {
      const at = answer.order.indexOf(id)
      return { entry: id, words: at < 0 ? '' : t('work.order.place', { place: at + 1, of: step.entries.length }) }
    })
  }
  if (step.kind === 'mark' && answer.kind === 'mark') {
    return step.roles.map(({ id }) => ({
      entry: id,
      words: answer.marks.filter(({ role }) => role === id).map(({ from, to }) => quoted(step.tokens.slice(from, to).join('').trim(), t)).join(', '),
    }))
  }
  if (step.kind === 'number' && answer.kind === 'number') return whole(`${formatNumber(answer.value)} ${wordsOf(step.unit, t)}`)
  if (answer.kind === 'scale') return whole(t('work.scale.of', { value: answer.value }))
  if (answer.kind === 'text') return whole(answer.text.trim())
  if (answer.kind === 'list') return answer.lines.filter((line) => line.trim() !== '').map((words, at) => ({ entry: String(at + 1), words }))
  if (step.kind === 'paragraph' && answer.kind === 'paragraph') {
    return answer.sentences.filter(({ text }) => text.trim() !== '').map(({ text, claim, origin }, at) => {
      const about = step.claims.find((each) => each.id === claim)
      const from = named(about?.origins ?? [], origin)
      return { entry: String(at + 1), words: from === '' ? text.trim() : t('work.paragraph.printed', { text: text.trim(), origin: from }) }
    })
  }
  return []
}
