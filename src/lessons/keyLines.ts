import type { Evidence } from '../corpus/model.ts'
import type { Answer, Entry, Key, Option, Reason, Step, TokenRange } from './steps.ts'
import { say, type Words } from './words.ts'

/** Another answer that will do. */
export interface Reading extends Option {
  /** The stance that belongs to it, where it is another claim. */
  beside?: Option
}

/** One thing that a key says, small enough to be shown by itself: the answer to one entry, and why. */
export interface KeyLine {
  /** The entry that it answers; undefined for the step as a whole. */
  entry: Entry | undefined
  /** Number of the entry in the step, from 1, as it stands on screen and paper. */
  number: number | undefined
  /** What is right: bins, options, claim and stance. Empty where there is no right answer, only what to look for. */
  answer: readonly Option[]
  /** The stretch of a `MarkStep` that `answer` names the role of. */
  stretch: TokenRange | undefined
  /** The right count; or the entry's place in the right order, from 1. */
  count: number | undefined
  /** Other answers that a careful reader may give. */
  accepted: readonly Reading[]
  /** Why the teacher calls it contested. */
  contested: string | undefined
  reasons: readonly Reason[]
}

/**
 * A key, entry by entry in the order in which it is revealed and printed: entries as the step has them (an order from its
 * beginning), then what is said of the step as a whole, one reason a line. Nothing of the key is left out: reasons of
 * entries that the step does not have come last.
 */
export function keyLines(step: Step, key: Key): readonly KeyLine[] {
  const lines = answerLines(step, key)
  const told = new Set(lines.flatMap(({ reasons }) => reasons))
  const rest = key.reasons.filter((reason) => !told.has(reason)).map((reason): KeyLine => ({ ...blank, reasons: [reason] }))
  const contested = key.contested['']
  const all = [...lines, ...rest]
  if (contested === undefined || all.some((line) => line.entry === undefined && line.contested !== undefined)) return all
  return [...all, { ...blank, contested }]
}

function answerLines(step: Step, key: Key): KeyLine[] {
  const entries = entriesOf(step)
  const answer = key.answer
  const words = labelsOf(step)
  if (entries.length > 0) return inOrder(entries, answer).flatMap((entry) => entryLine(step, entry, entries.indexOf(entry) + 1, key, words) ?? [])
  if (answer === undefined) return []
  if (answer.kind === 'mark' && step.kind === 'mark') {
    return answer.marks.map((stretch, at) => ({ ...blank, number: at + 1, stretch, answer: words(stretch.role) }))
  }
  return [{
    ...blank,
    answer: answer.kind === 'choice' ? answer.chosen.flatMap(words) : [],
    count: answer.kind === 'number' || answer.kind === 'scale' ? answer.value : undefined,
    accepted: readings(step, key, '', words),
    contested: key.contested[''],
    reasons: key.reasons.filter(({ entry }) => entry === undefined || entry === ''),
  }]
}

const blank: KeyLine = { entry: undefined, number: undefined, answer: [], stretch: undefined, count: undefined, accepted: [], contested: undefined, reasons: [] }

function entryLine(step: Step, entry: Entry, number: number, key: Key, words: (id: string) => readonly Option[]): KeyLine | undefined {
  const { answer } = key
  const place = answer?.kind === 'order' ? answer.order.indexOf(entry.id) + 1 : 0
  const line: KeyLine = {
    ...blank, entry, number,
    answer: placedAt(answer, entry.id).flatMap(words),
    count: place > 0 ? place : undefined,
    accepted: readings(step, key, entry.id, words),
    contested: key.contested[entry.id],
    reasons: key.reasons.filter((reason) => reason.entry === entry.id),
  }
  const says = line.answer.length + line.accepted.length + line.reasons.length > 0 || line.count !== undefined || line.contested !== undefined
  return says ? line : undefined
}

/** What else will do for an entry: options; entries on a level with it, by number; another claim with its stance ("claim stance"). */
function readings(step: Step, key: Key, entry: string, words: (id: string) => readonly Option[]): readonly Reading[] {
  return (key.accepted[entry] ?? []).flatMap((id): readonly Reading[] => {
    const level = step.kind === 'order' ? step.entries.findIndex((each) => each.id === id) : -1
    if (level >= 0) return [{ id, label: say('activity.level', { number: level + 1 }) }]
    const [claim, stance] = step.kind === 'assign' ? id.split(' ', 2) : []
    if (claim === undefined || stance === undefined) return words(id)
    return words(claim).map((reading) => ({ ...reading, id, ...(words(stance)[0] && { beside: words(stance)[0] }) }))
  })
}

/** Reasons that rest on the same passages, told together, so that the passages need to stand there only once. */
export function reasonsByPassages(reasons: readonly Reason[]): readonly { words: readonly Words[]; passages: readonly Evidence[] }[] {
  const groups = new Map<string, { words: Words[]; passages: readonly Evidence[] }>()
  for (const { words, passages } of reasons) {
    const places = passages.length === 0 ? `none ${groups.size}` : passages.map(({ article, start, end }) => `${article} ${start} ${end}`).join(' ')
    const group = groups.get(places) ?? { words: [], passages }
    group.words.push(words)
    groups.set(places, group)
  }
  return [...groups.values()]
}

function placedAt(answer: Answer | undefined, entry: string): readonly string[] {
  if (answer?.kind === 'sort') return [answer.placed[entry]].filter((bin) => bin !== undefined)
  if (answer?.kind !== 'assign') return []
  const { claim, stance } = answer.placed[entry] ?? {}
  return [claim, stance].filter((id) => id !== undefined)
}

function inOrder(entries: readonly Entry[], answer: Answer | undefined): readonly Entry[] {
  if (answer?.kind !== 'order') return entries
  const place = ({ id }: Entry): number => (answer.order.includes(id) ? answer.order.indexOf(id) : entries.length)
  return [...entries].sort((a, b) => place(a) - place(b))
}

/** What a step asks to be placed; empty for steps that are answered as a whole. */
export function entriesOf(step: Step): readonly Entry[] {
  return step.kind === 'sort' || step.kind === 'assign' || step.kind === 'order' ? step.entries : []
}

/** Looks words up by id among all that a step offers. An id that it does not offer is shown as it is, never left out. */
function labelsOf(step: Step): (id: string) => readonly Option[] {
  const known = new Map(optionsOf(step).map((option) => [option.id, option]))
  return (id) => [known.get(id) ?? { id, label: { words: id, language: 'und' } }]
}

function optionsOf(step: Step): readonly Option[] {
  switch (step.kind) {
    case 'choice': return step.options
    case 'sort': return step.bins
    case 'assign': return [...step.claims, ...step.stances]
    case 'mark': return step.roles
    case 'order': return step.entries.flatMap(({ id, label }) => (label ? [{ id, label }] : []))
    default: return []
  }
}

/** The passage whose words a step gives to be marked: it need not be shown twice. */
export function markedPassage(step: Step): Evidence | undefined {
  if (step.kind !== 'mark') return undefined
  const words = step.tokens.join('').trim()
  return step.passages.find(({ excerpt }) => excerpt?.trim() === words)
}
