import type { Evidence } from '../../corpus/model.ts'
import { passagesAbove } from '../asShown.ts'
import { stepsOf, type LessonPlan } from '../plan.ts'
import type { Answer, Entry, Key, Option, Step } from '../steps.ts'
import { say, type Words } from '../words.ts'
import { cleanText } from './cleanText.ts'
import type { Part, Piece, Question, QuotedPassage, Text, WordedLesson } from './question.ts'

/** How a lesson is worded: by the interface, in its language. */
export interface Wording {
  language: string
  word: (words: Words) => string
  /** "Article A, sentence s7"; names no outlet. */
  place: (evidence: Evidence) => string
  /** The words of a passage where they may be shown; the story's excerpt is the least. */
  excerpt?: (evidence: Evidence) => string | undefined
}

/** A plan and its keys in words: everything that is exported is made from this. */
export function wordLesson({ lesson, articles, fingerprint, ...plan }: LessonPlan, keys: readonly Key[], wording: Wording): WordedLesson {
  const keyOf = new Map(keys.map((key) => [key.step, key]))
  const languages = new Map(articles.map(({ id, language }) => [id, language]))
  const worder = worderOf(wording, (article) => languages.get(article) ?? lesson.language)
  return {
    id: lesson.id,
    title: cleanText(lesson.title),
    language: wording.language,
    story: { id: lesson.story.id, title: cleanText(lesson.story.title) },
    fingerprint,
    ...(lesson.introduction !== undefined && { introduction: cleanText(lesson.introduction) }),
    articles: articles.map(({ letter, outlet, title }) => cleanText(lesson.blind ? wording.word(say('exchange.article', { letter })) : `${letter}: ${outlet.value}, ${title.value}`)),
    glossary: lesson.glossary.map(({ term, meaning }) => ({ term: cleanText(term), meaning: cleanText(meaning) })),
    phrases: {
      contested: wording.word(say('exchange.contested')),
      accepted: wording.word(say('exchange.accepted')),
      key: wording.word(say('exchange.key')),
      lookFor: wording.word(say('exchange.lookFor')),
      unseen: wording.word(say('exchange.unseen')),
      notScored: wording.word(say('exchange.notScored')),
    },
    questions: stepsOf({ lesson, articles, fingerprint, ...plan }).map((step) => questionOf(step, keyOf.get(step.id), worder)),
  }
}

interface Worder {
  text: (words: Words) => Text
  passages: (evidence: readonly Evidence[]) => readonly QuotedPassage[]
}

function worderOf({ language, word, place, excerpt }: Wording, languageOf: (article: string) => string): Worder {
  return {
    text: (words) => ({ text: cleanText(word(words)), language: 'words' in words ? words.language : language }),
    passages: (evidence) =>
      evidence.map((passage) => {
        const quoted = passage.excerpt ?? excerpt?.(passage)
        return { place: cleanText(place(passage)), ...(quoted !== undefined && { text: { text: cleanText(quoted), language: languageOf(passage.article) } }) }
      }),
  }
}

function questionOf(step: Step, key: Key | undefined, { text, passages }: Worder): Question {
  const contested = Object.entries(key?.contested ?? {}).map(([entry, words]) => ({ entry, words: cleanText(words) }))
  const open = new Set(contested.map(({ entry }) => entry))
  return {
    id: step.id,
    prompt: text(step.prompt),
    ...(step.hint && { hint: text(step.hint) }),
    // Words that are marked need not be told before.
    passages: passages(passagesAbove(step)),
    parts: partsOf(step, open.has('') ? undefined : key, open, { text, passages }),
    reasons: (key?.reasons ?? []).map((reason) => ({ entry: reason.entry ?? '', words: text(reason.words), passages: passages(reason.passages) })),
    contested,
  }
}

function partsOf(step: Step, key: Key | undefined, open: ReadonlySet<string>, { text, passages }: Worder): readonly Part[] {
  const option = ({ id, label }: Option): Piece => ({ id, label: text(label), passages: [] })
  const piece = (entry: Entry): Piece => ({ id: entry.id, ...(entry.label && { label: text(entry.label) }), passages: passages(entry.passages) })
  const answer = key?.answer
  const base = { id: 'answer' }
  const all = key?.accepted[''] ?? []
  switch (step.kind) {
    case 'choice': {
      const ids = new Set(step.options.map(({ id }) => id))
      const chosen = answerOf(answer, 'choice')?.chosen.filter((id) => ids.has(id)) ?? []
      const right = step.many ? chosen : chosen.slice(0, 1)
      const accepted = right.length > 0 ? [...new Set([...chosen, ...all])].filter((id) => ids.has(id) && !right.includes(id)) : []
      return [{ ...base, kind: 'choice', options: step.options.map(option), many: step.many, ...(right.length > 0 && { right }), accepted }]
    }
    case 'sort':
      return [{ ...base, kind: 'match', rows: step.entries.map(piece), ...keyedRows(step.entries, step.bins, (id) => answerOf(answer, 'sort')?.placed[id], key, open), columns: step.bins.map(option) }]
    case 'assign': {
      const rows = step.entries.map(piece)
      const placed = (id: string) => answerOf(answer, 'assign')?.placed[id]
      return [
        { id: 'claim', label: text(say('exchange.part.claim')), kind: 'match', rows, ...keyedRows(step.entries, step.claims, (id) => placed(id)?.claim, key, open), columns: step.claims.map(option) },
        { id: 'stance', label: text(say('exchange.part.stance')), kind: 'match', rows, ...keyedRows(step.entries, step.stances, (id) => placed(id)?.stance, key, open), columns: step.stances.map(option) },
      ]
    }
    case 'order': {
      const right = answerOf(answer, 'order')?.order
      // With a place that is contested there is no whole order to score.
      return [{ ...base, kind: 'order', pieces: step.entries.map(piece), from: text(step.from), to: text(step.to), ...(right && open.size === 0 && { right }) }]
    }
    case 'mark': {
      const marks = answerOf(answer, 'mark')?.marks
      return step.roles.map((role) => {
        const mine = marks?.filter((mark) => mark.role === role.id)
        const right = mine && step.tokens.flatMap((_, at) => (mine.some(({ from, to }) => from <= at && at < to) ? [at] : []))
        return { id: role.id, label: text(role.label), kind: 'words' as const, tokens: step.tokens.map(cleanText), language: step.language, ...(right && right.length > 0 && { right }) }
      })
    }
    case 'number': {
      const right = answerOf(answer, 'number')?.value
      return [{ ...base, kind: 'number', min: step.min, max: step.max, unit: text(step.unit), ...(right !== undefined && { right }), accepted: right === undefined ? [] : all.map(Number).filter((value) => Number.isFinite(value) && value !== right) }]
    }
    case 'scale':
      return [{ ...base, kind: 'text', asks: 'scale', lines: 1, about: [text(say('exchange.scale', { from: text(step.from).text, to: text(step.to).text }))], lookFor: [] }]
    case 'text':
      return [{ ...base, kind: 'text', asks: 'text', lines: step.lines, about: [], lookFor: step.rubric.map(text) }]
    case 'paragraph':
      return [{ ...base, kind: 'text', asks: 'paragraph', lines: Math.max(4, Math.ceil(step.words / 8)), about: step.claims.map((claim) => text(claim.text)), lookFor: step.rubric.map(text) }]
    case 'list':
      return [{ ...base, kind: 'text', asks: 'list', lines: step.lines, about: step.starters.map(text), lookFor: [] }]
  }
}

function answerOf<Kind extends Answer['kind']>(answer: Answer | undefined, kind: Kind): Extract<Answer, { kind: Kind }> | undefined {
  return answer?.kind === kind ? (answer as Extract<Answer, { kind: Kind }>) : undefined
}

/** The key of a table: rows called contested are left out of it. */
function keyedRows(entries: readonly Entry[], columns: readonly Option[], placed: (entry: string) => string | undefined, key: Key | undefined, open: ReadonlySet<string>) {
  const ids = new Set(columns.map(({ id }) => id))
  const right: Record<string, string> = {}
  const accepted: Record<string, readonly string[]> = {}
  for (const { id } of entries) {
    const column = placed(id)
    if (column === undefined || !ids.has(column) || open.has(id)) continue
    right[id] = column
    const others = (key?.accepted[id] ?? []).filter((other) => ids.has(other) && other !== column)
    if (others.length > 0) accepted[id] = others
  }
  return { ...(Object.keys(right).length > 0 && { right }), accepted }
}
