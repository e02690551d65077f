import { diffArrays } from 'diff'

/** A stretch of two texts. `same`: the same words, in whatever printing; `other`: other words, or words that only one has. */
export interface WordChange {
  kind: 'same' | 'other'
  /** The stretch as each text has it; empty where it has nothing there. */
  a: string
  b: string
}

interface Word {
  /** What makes it the same word. Capitals, the shape of apostrophes and the dots of "U.S." do not. */
  key: string
  start: number
  end: number
}

/** A text and its words, read once for many comparisons. */
export interface ReadText {
  text: string
  words: readonly Word[]
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Finds the words of a text. `language`: BCP 47, for what a word is. */
export function readWords(text: string, language = 'en'): ReadText {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const words = [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    (isWordLike === true ? [{ key: segment.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('.', ''), start: index, end: index + segment.length }] : []))
  return { text, words }
}

/**
 * What differs between two texts, word by word. Quotation marks, punctuation and capitals are no difference. All `a` one
 * after the other are the first text, all `b` the second: nothing is lost.
 */
export function wordChanges({ text: a, words: inA }: ReadText, { text: b, words: inB }: ReadText): WordChange[] {
  const changes: WordChange[] = []
  let [doneA, doneB, atA, atB] = [0, 0, 0, 0]
  /** What lies between the words of two differences goes with neither. */
  const pass = (endA: number, endB: number, kind: WordChange['kind']): void => {
    const change = { kind, a: a.slice(doneA, endA), b: b.slice(doneB, endB) }
    const last = changes.at(-1)
    if (last?.kind === kind) changes[changes.length - 1] = { kind, a: last.a + change.a, b: last.b + change.b }
    else if (change.a !== '' || change.b !== '') changes.push(change)
    doneA = endA
    doneB = endB
  }
  for (const run of withoutChance(runsOf(inA, inB), inA, inB)) {
    if (run.same) {
      atA += run.a
      atB += run.b
      pass(inA[atA - 1]?.end ?? doneA, inB[atB - 1]?.end ?? doneB, 'same')
    } else {
      pass(run.a > 0 ? (inA[atA]?.start ?? doneA) : doneA, run.b > 0 ? (inB[atB]?.start ?? doneB) : doneB, 'same')
      atA += run.a
      atB += run.b
      pass(run.a > 0 ? (inA[atA - 1]?.end ?? doneA) : doneA, run.b > 0 ? (inB[atB - 1]?.end ?? doneB) : doneB, 'other')
    }
  }
  pass(a.length, b.length, 'same')
  return changes
}

/** Words in a row that are the same in both, or that differ: how many of each. */
interface Run {
  same: boolean
  a: number
  b: number
}

function runsOf(inA: readonly Word[], inB: readonly Word[]): Run[] {
  const changes = diffArrays(inA.map(({ key }) => key), inB.map(({ key }) => key))
  return joined(changes.map(({ added, removed, count }) => ({ same: !added && !removed, a: added ? 0 : count, b: removed ? 0 : count })))
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.a + run.b === 0) continue
    if (last?.same === run.same) all[all.length - 1] = { same: run.same, a: last.a + run.a, b: last.b + run.b }
    else all.push(run)
  }
  return all
}

/**
 * Where words that one text alone has are broken up by one word that also begins or ends their neighbourhood ("the"), that
 * word is the same by chance: it goes with them. What both sides then begin or end with is the same again, so that words
 * added in one place are one difference.
 */
function withoutChance(runs: readonly Run[], inA: readonly Word[], inB: readonly Word[]): Run[] {
  const ofOne = (one: Run | undefined, other: Run | undefined): boolean =>
    one !== undefined && other !== undefined && ((one.a === 0 && other.a === 0) || (one.b === 0 && other.b === 0))
  const merged = joined(runs.map((run, at) => {
    const [before, after] = [runs[at - 1], runs[at + 1]]
    return run.same && run.a === 1 && ofOne(before, after) ? { ...run, same: false } : run
  }))
  let [atA, atB] = [0, 0]
  return joined(merged.flatMap((run) => {
    const [a, b] = [inA.slice(atA, atA + run.a), inB.slice(atB, atB + run.b)]
    atA += run.a
    atB += run.b
    if (run.same) return [run]
    const most = Math.min(run.a, run.b)
    let first = 0
    while (first < most && a[first]?.key === b[first]?.key) first++
    let last = 0
    while (last < most - first && a.at(-1 - last)?.key === b.at(-1 - last)?.key) last++
    return [{ same: true, a: first, b: first }, { same: false, a: run.a - first - last, b: run.b - first - last }, { same: true, a: last, b: last }]
  }))
}

/**
 * How much of two texts' words is the same and in the same order, from 0 to 1 (Dice's coefficient of the common words); 0
 * where it is less than `least`.
 */
export function wordLikeness({ words: inA }: ReadText, { words: inB }: ReadText, least = 0): number {
  const all = inA.length + inB.length
  if (all === 0) return 1
  // As many words in whatever order are the most that there can be, and are counted much faster.
  if (2 * inCommon(inA, inB) < least * all) return 0
  const same = runsOf(inA, inB).reduce((sum, run) => sum + (run.same ? run.a : 0), 0)
  return 2 * same < least * all ? 0 : (2 * same) / all
}

function inCommon(inA: readonly Word[], inB: readonly Word[]): number {
  const left = new Map<string, number>()
  for (const { key } of inA) left.set(key, (left.get(key) ?? 0) + 1)
  return inB.filter(({ key }) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0
  }).length
}
