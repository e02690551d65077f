import type { Evidence, Response } from '../../corpus/model.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, Reason, SortStep, TextStep } from '../steps.ts'
import { say, type Words } from '../words.ts'
import { cueWordsOf, placesOf } from '../cueWords.ts'
import { missing } from './missing.ts'
import { mixed } from './mixed.ts'
import { showingOf, type Showing } from './showing.ts'

const ENTRIES_AT_MOST = 10
const ENTRIES_ENOUGH = 8
/** Without two kinds there is nothing to tell apart. */
const KINDS_AT_LEAST = 2
const KINDS = ['denies', 'confirms', 'declines', 'no-reply', 'states'] as const
/** How many of a kind are asked: what sets denial, refusal and silence apart is the matter here. */
const OF_A_KIND: Readonly<Record<Response['kind'], number>> = { denies: 3, confirms: 2, declines: 3, 'no-reply': 3, states: 2 }
/** About six words: so far from an answer stands who gives it. */
const REACH = 40
const blank = { accepted: {}, contested: {} }

/** An answer with what may be shown of it. */
interface Shown { response: Response; passages: readonly Evidence[] }

/** Sorts answers: denial, confirmation, refusal to comment, no reply, another statement. */
export const deniesOrDeclines: Activity = {
  kind: 'denies-or-declines', minutes: 10, standards: ['CCSS RI.8.1', 'CCSS RH.6-8.8'],
  make: (ground, chosen) => {
    const found = pick(answers(ground, chosen, showingOf(ground.story)))
    if (new Set(found.map(({ response }) => response.kind)).size < KINDS_AT_LEAST) return missing('answers')
    const made = [sorting(found, ground, chosen.id), ...concluding(found, chosen.id)]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

function answers({ story }: Ground, { claims }: LessonActivity, showing: Showing): readonly Shown[] {
  const asked = (response: Response): boolean => claims === undefined || claims.length === 0 || (response.claim !== undefined && claims.includes(response.claim))
  return story.responses.filter(asked).flatMap((response) => {
    // Another answer in the same sentence would be a second one to choose from.
    const others = story.responses.filter(({ kind, article }) => kind !== response.kind && article === response.article).flatMap(({ evidence }) => evidence)
    const own = (passage: Evidence): boolean => response.evidence.some((each) => each.article === passage.article && each.start < passage.end && each.end > passage.start)
    const passages = showing.wide(response.evidence, REACH).filter((passage) => own(passage) || !others.some(({ start, end }) => start < passage.end && end > passage.start))
    return passages.length > 0 ? [{ response, passages }] : []
  })
}

/** Of each kind one on each matter; more of the same only where there are few. Every passage once. */
function pick(all: readonly Shown[]): readonly Shown[] {
  const first = all.filter(({ response }, at) => all.findIndex(({ response: other }) => other.kind === response.kind && other.claim === response.claim && other.matter === response.matter) === at)
  const picked: Shown[] = []
  for (const [at, each] of [...first, ...all].entries()) {
    if (at >= first.length && picked.length >= ENTRIES_ENOUGH) break
    const ofKind = picked.filter(({ response }) => response.kind === each.response.kind).length
    const known = picked.some(({ passages }) => passages.some((passage) => each.passages.some((other) => other.article === passage.article && other.start === passage.start)))
    if (!known && ofKind < OF_A_KIND[each.response.kind]) picked.push(each)
  }
  // When there are too many, the last of the kinds that have most go.
  while (picked.length > ENTRIES_AT_MOST) {
    const counts = KINDS.map((kind) => picked.filter(({ response }) => response.kind === kind).length)
    const most = KINDS[counts.indexOf(Math.max(...counts))]
    picked.splice(picked.findLastIndex(({ response }) => response.kind === most), 1)
  }
  return picked
}

function sorting(found: readonly Shown[], ground: Ground, activity: string): { step: SortStep; key: Key } {
  const id = `${activity}.answers`
  const rows = mixed(found.map((each) => ({ ...each, id: each.response.id })), id)
  return {
    step: {
      kind: 'sort', id, prompt: say('activity.denies-or-declines.sort'), hint: say('activity.denies-or-declines.sort.hint'), passages: [],
      entries: rows.map(({ response, passages }) => ({ id: response.id, label: party(response, ground), passages })),
      bins: KINDS.map((kind) => ({ id: kind, label: say(`activity.denies-or-declines.bin.${kind}`) })),
    },
    key: {
      step: id, ...blank, accepted: Object.fromEntries(rows.filter((row) => leavesOpen(row, ground)).map(({ response }) => [response.id, ['no-reply']])),
      answer: { kind: 'sort', placed: Object.fromEntries(rows.map(({ response }) => [response.id, response.kind])) },
      reasons: rows.flatMap((row) => reasons(row, ground)),
    },
  }
}

/** Who answers, for whom, and on what: passages often have only “declined to comment”. */
function party({ party: id, onBehalfOf, matter }: Response, { index }: Ground): Words {
  const nameOf = (entity: string): string => index.entities.get(entity)?.name ?? entity
  return onBehalfOf === undefined
    ? say('activity.denies-or-declines.entry', { party: nameOf(id), matter })
    : say('activity.denies-or-declines.entry.for', { party: nameOf(id), other: nameOf(onBehalfOf), matter })
}

/** "Has neither confirmed nor denied" tells a state and no refusal: whether anything came from them the words leave open. */
function leavesOpen({ response: { kind, article }, passages }: Shown, { index }: Ground): boolean {
  const cues = cueWordsOf(index.articles.get(article)?.language ?? '')
  return kind === 'declines' && cues !== undefined && passages.some(({ excerpt }) => excerpt !== undefined && placesOf(cues.undone, excerpt).length > 0)
}

function reasons(row: Shown, ground: Ground): Reason[] {
  const { response: { id, kind, note }, passages } = row
  const { story } = ground
  const because = { entry: id, words: say(`activity.denies-or-declines.because.${leavesOpen(row, ground) ? 'open' : kind}`), passages }
  return note === undefined ? [because] : [because, { entry: id, words: { words: note, language: story.language }, passages }]
}

/** What a reader may conclude from somebody who does not answer, and what not. */
function concluding(found: readonly Shown[], activity: string): { step: TextStep; key: Key }[] {
  const quiet = found.filter(({ response }) => response.kind === 'declines' || response.kind === 'no-reply').slice(0, 2)
  if (quiet.length === 0) return []
  const [id, passages] = [`${activity}.conclude`, quiet.flatMap((each) => each.passages)]
  return [{
    step: {
      kind: 'text', id, prompt: say('activity.denies-or-declines.conclude'), passages, lines: 3,
      rubric: ['neither', 'asked', 'words'].map((each) => say(`activity.denies-or-declines.rubric.${each}`)),
    },
    key: { step: id, ...blank, reasons: [{ words: say('activity.denies-or-declines.because.conclude'), passages }] },
  }]
}
