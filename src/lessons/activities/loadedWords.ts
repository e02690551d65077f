import { sentenceKeysOf } from '../../corpus/index/storyIndex.ts'
import type { Article, Evidence, WordMark } from '../../corpus/model.ts'
import { groupBy } from '../../corpus/queries/groupBy.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, MarkStep, TextStep } from '../steps.ts'
import { say } from '../words.ts'
import { missing } from './missing.ts'
import { shownPassages } from './shownPassages.ts'
import { tokenRange, tokensOf } from './tokens.ts'

const PASSAGES_AT_MOST = 6
/** Words besides the marked ones without which there is nothing to find. */
const WORDS_AROUND = 2
const blank = { accepted: {}, contested: {} }

/** A passage with words that the annotation calls loaded. */
interface Marked { article: Article; passage: Evidence; marks: readonly WordMark[] }

/** Words that carry a feeling or a judgement: find them, and say the same without. */
export const loadedWords: Activity = {
  kind: 'loaded-words', minutes: 15, standards: ['CCSS RI.8.1', 'CCSS RH.6-8.6'],
  make: (ground, chosen) => {
    const found = inTurn(markedPassages(ground, chosen)).slice(0, PASSAGES_AT_MOST)
    if (found.length === 0) return missing('loaded-words')
    const made = [...found.map((marked) => marking(marked, chosen.id)), replacing(found, chosen.id)]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

function markedPassages({ story, index }: Ground, { claims }: LessonActivity): readonly Marked[] {
  // What somebody is quoted with is that speaker's word, and not the article's.
  const loaded = story.wordMarks.filter(({ kind, category }) => kind === 'loaded' && category !== 'quoted')
  const passages = shownPassages(story)
  const all = [...groupBy(loaded, ({ evidence }) => `${evidence.article} ${evidence.sentences.join(' ')}`).values()].flatMap((marks): Marked[] => {
    const [first] = marks
    const article = first && index.articles.get(first.evidence.article)
    const passage = article && widest(article, marks, passages.get(article.id) ?? [])
    return article && passage ? [{ article, passage, marks: marks.filter(({ evidence }) => holds(passage, evidence)) }] : []
  })
  const about = all.filter(({ passage }) => sentenceKeysOf(passage).some((key) => index.cellsAt.get(key)?.some(({ claim }) => claims?.includes(claim.id))))
  return about.length > 0 ? about : all
}

const holds = (outer: Evidence, inner: Evidence): boolean => outer.start <= inner.start && outer.end >= inner.end

/** The sentence where the text is there; else the longest excerpt around a mark that has words of its own. */
function widest(article: Article, marks: readonly WordMark[], shown: readonly Evidence[]): Evidence | undefined {
  const [first] = marks
  if (!first) return undefined
  const sentence = article.sentences.find(({ id }) => id === first.evidence.sentences[0])
  const { whole } = article.text
  if (whole !== undefined && sentence) return { article: article.id, sentences: [sentence.id], start: sentence.start, end: sentence.end, excerpt: whole.slice(sentence.start, sentence.end) }
  const around = marks.flatMap(({ evidence }) => shown.filter((passage) => holds(passage, evidence) && wordsIn(passage) >= wordsBetween(evidence, passage) + WORDS_AROUND))
  return around.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
}

const wordsIn = ({ excerpt = '' }: Evidence): number => tokensOf(excerpt).length
const wordsBetween = (inner: Evidence, outer: Evidence): number => tokensOf((outer.excerpt ?? '').slice(inner.start - outer.start, inner.end - outer.start)).length

/** One of each article in turn, so that none is looked at more than the others where they allow it. */
function inTurn(found: readonly Marked[]): readonly Marked[] {
  const queues = [...groupBy(found, ({ article }) => article.id).values()]
  const longest = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat()
}

function marking({ article, passage, marks }: Marked, activity: string): { step: MarkStep; key: Key } {
  const id = `${activity}.${marks[0]?.id ?? ''}`
  const tokens = tokensOf(passage.excerpt ?? '')
  const ranges = marks.flatMap(({ evidence }) => tokenRange(tokens, evidence.start - passage.start, evidence.end - passage.start, 'loaded'))
  return {
    step: {
      kind: 'mark', id, prompt: say('activity.loaded-words.mark', { letter: article.letter }), hint: say('activity.loaded-words.mark.hint'), passages: [passage],
      tokens, language: article.language, roles: [{ id: 'loaded', label: say('activity.loaded-words.role') }],
    },
    key: {
      step: id, ...blank, answer: { kind: 'mark', marks: ranges },
      reasons: marks.map(({ comment, evidence }) => ({
        words: comment === undefined ? say('activity.loaded-words.because') : say('activity.loaded-words.because.note', { notes: comment }), passages: [evidence],
      })),
    },
  }
}

function replacing(found: readonly Marked[], activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.replace`
  return {
    step: { kind: 'text', id, prompt: say('activity.loaded-words.replace'), hint: say('activity.loaded-words.replace.hint'), passages: [], lines: 6, rubric: ['fact', 'both', 'quoted'].map((each) => say(`activity.loaded-words.rubric.${each}`)) },
    key: { step: id, ...blank, reasons: [{ words: say('activity.loaded-words.no-verdict'), passages: found.map(({ passage }) => passage) }] },
  }
}
