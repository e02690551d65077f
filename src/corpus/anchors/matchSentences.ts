import { exactPrint } from '../fingerprint.ts'
import type { Sentence } from '../model.ts'
import type { CopyWords, WordRange } from './copyWords.ts'
import { isFree, take, type Gap, type Matching, type SentenceMatch } from './matching.ts'
import { nearPairs } from './nearPairs.ts'
import { nearBytes, nearScan } from './nearScan.ts'
import { longestRise } from './sequence.ts'

/** Equal sentences ("Read more") that are tried around the same turn. */
const TURNS_TRIED = 4

/**
 * Finds the story's sentences in a copy: the copy's own sentences of the same words first, in the story's order; then
 * the same words however they are cut into sentences; then sentences much like them; last what was moved elsewhere.
 */
export function matchSentences(sentences: readonly Sentence[], copy: CopyWords, units: readonly WordRange[]): ReadonlyMap<number, SentenceMatch> {
  const matching: Matching = {
    sentences, copy, units, scan: nearScan(copy.words), found: new Map(), inOrder: new Set(), taken: new Uint8Array(copy.words.length),
  }
  equalUnits(matching)
  for (const gap of gapsOf(matching)) equalWords(matching, gap, true)
  for (const gap of gapsOf(matching)) nearPairs(matching, gap)
  movedWords(matching)
  return matching.found
}

function equalUnits(matching: Matching): void {
  const { sentences, copy, units } = matching
  const places = new Map<string, number[]>()
  units.forEach(({ from, to }, at) => {
    const print = exactPrint(copy.words.slice(from, to))
    const there = places.get(print)
    if (there) there.push(at)
    else places.set(print, [at])
  })
  const turns = new Map<string, number>()
  const choices = sentences.map(({ fingerprint: { exact, words } }, story) => {
    const turn = turns.get(exact) ?? 0
    turns.set(exact, turn + 1)
    return { story, copies: words === 0 ? [] : (places.get(exact) ?? []).slice(Math.max(0, turn - TURNS_TRIED), turn + TURNS_TRIED + 1) }
  })
  for (const { story, copy: at } of longestRise(choices)) {
    const unit = units[at]
    if (unit && isFree(matching, unit)) take(matching, story, { ...unit, exact: true }, true)
  }
}

/** The gaps between sentences that are found in order. */
function gapsOf({ sentences, copy, found, inOrder }: Matching): Gap[] {
  const gaps: Gap[] = []
  let open: number[] = []
  let from = 0
  const close = (to: number): void => {
    if (open.length > 0 && to > from) gaps.push({ sentences: open, from, to })
    open = []
  }
  sentences.forEach(({ fingerprint }, at) => {
    const match = found.get(at)
    if (match && inOrder.has(at)) {
      close(match.from)
      from = match.to
    } else if (!match && fingerprint.words > 0) open.push(at)
  })
  close(copy.words.length)
  return gaps
}

/** The same words somewhere in a gap, one sentence after the other. */
function equalWords(matching: Matching, gap: Gap, ordered: boolean): void {
  const { sentences, copy, scan } = matching
  let from = gap.from
  for (const at of gap.sentences) {
    const print = sentences[at]?.fingerprint
    if (!print || scan.left() <= 0) return
    let match: SentenceMatch | undefined
    scan.slide({ from, to: gap.to }, print.words, nearBytes(print.near), 0, (start) => {
      const range = { from: start, to: start + print.words }
      if (!isFree(matching, range) || exactPrint(copy.words.slice(range.from, range.to)) !== print.exact) return 0
      match = { ...range, exact: true }
      return -1
    })
    if (!match) continue
    take(matching, at, match, ordered)
    if (ordered) from = match.to
  }
}

/** What stands elsewhere: the same words, wherever they are free. */
function movedWords(matching: Matching): void {
  const { sentences, found, copy } = matching
  // One or two words stand anywhere.
  const left = sentences.flatMap(({ fingerprint: { words } }, at) => (words >= SHORTEST_MOVED && !found.has(at) ? [at] : []))
  equalWords(matching, { sentences: left, from: 0, to: copy.words.length }, false)
  nearPairs(matching, { sentences: left.filter((at) => !found.has(at)), from: 0, to: copy.words.length }, false)
}

/** Words of the shortest sentence that is looked for out of its order. */
const SHORTEST_MOVED = 4
