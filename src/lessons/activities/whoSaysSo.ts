import { sentenceKeysOf } from '../../corpus/index/storyIndex.ts'
import type { Article, Evidence } from '../../corpus/model.ts'
import { groupBy } from '../../corpus/queries/groupBy.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, MarkStep, SortStep } from '../steps.ts'
import { say } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { missing } from './missing.ts'
import { saidPassages, type SaidPassage } from './saidPassages.ts'
import { showingOf, type Showing } from './showing.ts'

const PASSAGES_AT_MOST = 6
const OWN_VOICE_AT_MOST = 2
/** Words without which a passage in the article's own voice tells too little to judge it. */
const OWN_VOICE_WORDS = 6
const ROLES = ['speaker', 'cue', 'content'] as const
const blank = { accepted: {}, contested: {} }

/** Marks who speaks, the words that say so, and what is said (PARC 3.0: source, cue, content); then sorts the speakers. */
export const whoSaysSo: Activity = {
  kind: 'who-says-so', minutes: 15, standards: ['CCSS RI.8.1', 'CCSS RH.6-8.6', 'NAMLE Key Questions: Authorship'],
  make: (ground, chosen) => {
    const showing = showingOf(ground.story)
    const found = pick(saidPassages(ground, showing).filter((each) => isAsked(each.passages, ground, chosen)))
    if (found.length === 0) return missing('speakers')
    const made = [...found.map((each) => marking(each, chosen.id)), table(found, ownVoice(ground, chosen, showing), chosen.id)]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

/** Whether passages stand where a claim is told that the teacher chose; all do where none was chosen. */
function isAsked(passages: readonly Evidence[], { index }: Ground, { claims }: LessonActivity): boolean {
  if (claims === undefined || claims.length === 0) return true
  return passages.flatMap(sentenceKeysOf).some((key) => index.cellsAt.get(key)?.some(({ claim }) => claims.includes(claim.id)))
}

/**
 * Half of them speakers without a name, where there are so many. Speakers told by more than a pronoun first, each utterance and
 * each sentence once, one article after the other.
 */
function pick(all: readonly SaidPassage[]): readonly SaidPassage[] {
  const telling = (each: SaidPassage): boolean => /\p{Lu}|\s/u.test(each.speaker)
  const once: SaidPassage[] = []
  for (const each of inTurn([...all.filter(telling), ...all.filter((other) => !telling(other))])) {
    const place = each.passages.flatMap(sentenceKeysOf)
    const known = once.some((other) => other.utterance === each.utterance || other.passages.flatMap(sentenceKeysOf).some((key) => place.includes(key)))
    if (!known) once.push(each)
  }
  const unnamed = once.filter(({ named }) => !named).slice(0, PASSAGES_AT_MOST / 2)
  const first = [...unnamed, ...once.filter(({ named }) => named)].slice(0, PASSAGES_AT_MOST)
  return [...new Set([...first, ...once])].slice(0, PASSAGES_AT_MOST).sort(byPlace)
}

const byPlace = (a: Placed, b: Placed): number => a.article.letter.localeCompare(b.article.letter, 'en') || (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0)

interface Placed { article: Article; passages: readonly Evidence[] }

function inTurn<Each extends Placed>(placed: readonly Each[]): readonly Each[] {
  const queues = [...groupBy(placed, ({ article }) => article.id).values()]
  const longest = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat()
}

function marking({ id: record, article, passages, tokens, marks, speaker }: SaidPassage, activity: string): { step: MarkStep; key: Key } {
  const id = `${activity}.${record}`
  return {
    step: {
      kind: 'mark', id, prompt: say('activity.who-says-so.mark', { letter: article.letter }), hint: say('activity.who-says-so.mark.hint'),
      passages, tokens, language: article.language, roles: ROLES.map((role) => ({ id: role, label: say(`activity.who-says-so.role.${role}`) })),
    },
    key: {
      step: id, ...blank, answer: { kind: 'mark', marks },
      reasons: ROLES.map((role) => ({ entry: role, words: say(`activity.who-says-so.because.${role}`, { speaker }), passages })),
    },
  }
}

/** A passage in which the article tells something itself, and nobody else speaks. */
interface Own extends Placed { id: string }

function ownVoice(ground: Ground, chosen: LessonActivity, showing: Showing): readonly Own[] {
  const { story, index } = ground
  const spoken = new Set([
    ...story.quotations.flatMap(({ evidence }) => sentenceKeysOf(evidence)),
    ...story.wordMarks.filter(({ kind }) => kind === 'attribution' || kind === 'unnamed-speaker').flatMap(({ evidence }) => sentenceKeysOf(evidence)),
  ])
  const all = chosenClaims(ground, chosen).flatMap((claim) => claim.assertions.flatMap((assertion): Own[] => {
    const article = index.articles.get(assertion.article)
    if (!article || claim.kind !== 'statement' || assertion.stance !== 'asserts' || assertion.openReadings.length > 0) return []
    const passages = showing.wide(assertion.evidence.slice(0, 1))
    const keys = passages.flatMap(sentenceKeysOf)
    const alone = keys.every((key) => !spoken.has(key) && index.cellsAt.get(key)?.every((cell) => cell.assertion.voice !== 'attributed'))
    const words = passages.flatMap(({ excerpt = '' }) => excerpt.split(/\s+/)).length
    return alone && words >= OWN_VOICE_WORDS ? [{ id: `${claim.id}.${article.id}`, article, passages }] : []
  }))
  return inTurn(all).slice(0, OWN_VOICE_AT_MOST)
}

/** The table that comes out of it: who is named, who is not, and where the article itself speaks. */
function table(found: readonly SaidPassage[], own: readonly Own[], activity: string): { step: SortStep; key: Key } {
  const id = `${activity}.table`
  const rows = [
    ...found.map(({ id: record, article, passages, named, speaker }) => ({ record, article, passages, speaker, bin: named ? 'named' : 'unnamed' })),
    ...own.map(({ id: record, article, passages }) => ({ record, article, passages, speaker: '', bin: 'own' })),
  ].sort(byPlace)
  return {
    step: {
      kind: 'sort', id, prompt: say('activity.who-says-so.table'), hint: say('activity.who-says-so.table.hint'), passages: [],
      entries: rows.map(({ record, passages }) => ({ id: record, passages })),
      bins: ['named', 'unnamed', 'own'].map((bin) => ({ id: bin, label: say(`activity.who-says-so.bin.${bin}`) })),
    },
    key: {
      step: id, ...blank, answer: { kind: 'sort', placed: Object.fromEntries(rows.map(({ record, bin }) => [record, bin])) },
      reasons: rows.map(({ record, passages, speaker, bin }) => ({ entry: record, words: say(`activity.who-says-so.because.${bin}`, { speaker }), passages })),
    },
  }
}
