import type { ChangedWords } from '../storyReading.ts'
import type { Ground, Span } from '../text.ts'
import type { Run, WordAlignment } from './alignWords.ts'
import { CUT_RATIO, ONE_REWORDING } from './rules.ts'
import { expanded, isContent, isNumber, stem, type Word } from './words.ts'

/** A change between two wordings, as runs of their words. */
interface Change {
  a: readonly [number, number]
  b: readonly [number, number]
  moved?: boolean
  /** Cut at an edge: no change, unless its words stand elsewhere. */
  cut?: boolean
  rule: string
}

/** Words that differ, as spans of the two articles; where one lacks them the span is empty. */
export interface FoundChange {
  from: Span
  to: Span
  kind: ChangedWords['kind']
  ground: Ground
}

/**
 * The words that changed between two printings: what the edges leave out, what an ellipsis leaves out and what stands in
 * square brackets is no change; neighbouring changes are one.
 */
export function changesIn({ runs }: WordAlignment, a: readonly Word[], b: readonly Word[]): FoundChange[] {
  const found: Change[] = []
  runs.forEach((run, at) => {
    if (run.same) return
    const edge = at === 0 || at === runs.length - 1
    const kept = edge ? withoutCut(run, a, b, at === 0) : run
    if (kept === undefined) found.push({ ...run, cut: true, rule: 'cut' })
    else if (!isLeftOpen(kept, a, b)) found.push({ ...kept, rule: 'word by word' })
  })
  return merged(pairMoves(found, a, b), a, b).map((change) => ({
    from: spanOf(change.a, a), to: spanOf(change.b, b), kind: kindOf(change, a, b), ground: { rule: change.rule },
  }))
}

const size = ([from, to]: readonly [number, number]): number => to - from

/** What differs at an edge, without whole sentences that only one has; undefined where one of them is simply cut there. */
function withoutCut(run: Run, a: readonly Word[], b: readonly Word[], leading: boolean): Run | undefined {
  if (size(run.a) === 0 || size(run.b) === 0) return undefined
  const inSentence = (words: readonly Word[], [from, to]: readonly [number, number]): readonly [number, number] => {
    const opening = words.slice(from, to)
    // The word after the run opens a sentence where the run is whole sentences.
    const inner = leading ? opening.findLastIndex((word, at) => at > 0 && word.opens) : opening.findIndex((word, at) => at > 0 && word.opens)
    if (inner < 0) return [from, to]
    return leading ? [from + inner, to] : [from, from + inner]
  }
  const unequal = (x: Run): boolean => Math.max(size(x.a), size(x.b)) > CUT_RATIO * Math.min(size(x.a), size(x.b)) + 2
  const shorter = unequal(run) ? { ...run, a: inSentence(a, run.a), b: inSentence(b, run.b) } : run
  return unequal(shorter) ? undefined : shorter
}

/** An ellipsis stands where the other printing goes on, or a bracket tells that the words are not the speaker's. */
function isLeftOpen({ a: [i, j], b: [k, l] }: Run, a: readonly Word[], b: readonly Word[]): boolean {
  const open = (words: readonly Word[], from: number, to: number): boolean =>
    words.slice(from, to + 1).some(({ gap }) => gap) || words.slice(from, to).some(({ bracketed }) => bracketed)
  return open(a, i, j) || open(b, k, l)
}

/** Words left out at one place and added at another are moved. */
function pairMoves(changes: readonly Change[], a: readonly Word[], b: readonly Word[]): Change[] {
  const gone = new Map<string, Change>()
  const key = (words: readonly Word[], [from, to]: readonly [number, number]): string => words.slice(from, to).map(({ fold }) => fold).join(' ')
  const worth = (words: readonly Word[], [from, to]: readonly [number, number]): boolean => words.slice(from, to).some(isContent)
  for (const change of changes) if (size(change.b) === 0 && worth(a, change.a)) gone.set(key(a, change.a), change)
  const used = new Set<Change>()
  const moved: Change[] = []
  for (const change of changes) {
    if (size(change.a) > 0) continue
    const from = gone.get(key(b, change.b))
    if (from === undefined || used.has(from)) continue
    used.add(from).add(change)
    moved.push({ a: from.a, b: change.b, moved: true, rule: 'same words at another place' })
  }
  return [...changes.filter((change) => !used.has(change) && change.cut !== true), ...moved].sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0])
}

/** Neighbouring changes that are one rewording. */
function merged(changes: readonly Change[], a: readonly Word[], b: readonly Word[]): Change[] {
  const kept: Change[] = []
  for (const change of changes) {
    const previous = kept.at(-1)
    const rule = previous && rewording(previous, change, a, b)
    if (previous === undefined || rule === undefined) kept.push(change)
    else kept[kept.length - 1] = { a: [previous.a[0], change.a[1]], b: [previous.b[0], change.b[1]], rule }
  }
  return kept.map((change) => withoutSameEnds(change, a, b))
}

/** Joining may take in an equal word at an end, where it was the article that matched by chance. */
function withoutSameEnds(change: Change, a: readonly Word[], b: readonly Word[]): Change {
  let { a: [i, j], b: [k, l] } = change
  if (change.moved === true) return change
  while (j > i && l > k && a[j - 1]?.fold === b[l - 1]?.fold) [j, l] = [j - 1, l - 1]
  while (j > i && l > k && a[i]?.fold === b[k]?.fold) [i, k] = [i + 1, k + 1]
  return { ...change, a: [i, j], b: [k, l] }
}

function rewording(before: Change, after: Change, a: readonly Word[], b: readonly Word[]): string | undefined {
  if (before.moved === true || after.moved === true) return undefined
  const between = a.slice(before.a[1], after.a[0])
  const first = (words: readonly Word[], run: readonly [number, number]): Word | undefined => (size(run) > 0 ? words[run[0]] : undefined)
  if ([...between, first(a, after.a), first(b, after.b)].some((word) => word?.opens)) return undefined
  const oneSided = (change: Change): boolean => size(change.a) === 0 || size(change.b) === 0
  if (between.length === 0) return 'neighbouring changes'
  // "count on the skill of the" / "need the": the article matched by chance.
  if (between.length === 1 && !between.some(isContent) && (oneSided(before) || oneSided(after))) return 'neighbouring changes'
  const exchanged = (size(before.a) === 0 && size(after.b) === 0) || (size(before.b) === 0 && size(after.a) === 0)
  return exchanged && between.length <= ONE_REWORDING ? 'left out and added in one phrase' : undefined
}

function spanOf([from, to]: readonly [number, number], words: readonly Word[]): Span {
  const [first, last] = [words[from], words[to - 1]]
  if (to > from && first !== undefined && last !== undefined) return { start: first.start, end: last.end }
  const at = words[from - 1]?.end ?? first?.start ?? 0
  return { start: at, end: at }
}

function kindOf(change: Change, a: readonly Word[], b: readonly Word[]): ChangedWords['kind'] {
  if (change.moved === true) return 'moved'
  const [left, right] = [a.slice(...change.a), b.slice(...change.b)]
  if (right.length === 0) return 'left-out'
  if (left.length === 0) return 'added'
  const numbers = (words: readonly Word[]): string => words.filter(({ fold }) => isNumber(fold)).map(({ fold }) => fold).join(' ')
  const others = (words: readonly Word[]): string => words.filter(({ fold }) => !isNumber(fold)).map(({ fold }) => stem(fold)).join(' ')
  if (others(left) === others(right) && numbers(left) !== '' && numbers(right) !== '' && numbers(left) !== numbers(right)) return 'number'
  const inflected = left.length === right.length && left.every(({ fold }, at) => stem(fold) === stem(right[at]?.fold ?? ''))
  return inflected || expanded(left) === expanded(right) ? 'inflected' : 'replaced'
}
