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

const segmenters = new Map<string, Intl.Segmenter>()

function wordsOf(text: string, language: string): Word[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    (isWordLike === true ? [{ key: segment.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('.', ''), start: index, end: index + segment.length }] : []))
}

/**
 * What differs between two texts, word by word. Quotation marks, punctuation and capitals are no difference. All `a` one
 * after the other are the first text, all `b` the second: nothing is lost. `language`: BCP 47, for what a word is.
 */
export function wordChanges(a: string, b: string, language = 'en'): WordChange[] {
  const inA = wordsOf(a, language)
  const inB = wordsOf(b, language)
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
  for (const run of runsOf(inA, inB)) {
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

/** Numbers of words in a row that are the same, or that differ. */
interface Run {
  same: boolean
  a: number
  b: number
}

function runsOf(inA: readonly Word[], inB: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (const { added, removed, count } of diffArrays(inA.map(({ key }) => key), inB.map(({ key }) => key))) {
    const run = { same: !added && !removed, a: added ? 0 : count, b: removed ? 0 : count }
    const last = runs.at(-1)
    if (last && last.same === run.same) runs[runs.length - 1] = { same: run.same, a: last.a + run.a, b: last.b + run.b }
    else runs.push(run)
  }
  return runs
}

/** How much of two texts' words is the same and in the same order, from 0 to 1 (Dice's coefficient of the common words). */
export function wordLikeness(a: string, b: string, language = 'en'): number {
  const inA = wordsOf(a, language)
  const inB = wordsOf(b, language)
  const same = runsOf(inA, inB).reduce((sum, run) => sum + (run.same ? run.a : 0), 0)
  return inA.length + inB.length === 0 ? 1 : (2 * same) / (inA.length + inB.length)
}
