import type { TokenRange } from '../../lessons/steps.ts'

/** Tokens joined where nothing changes: plain words, and stretches with their role. A stretch that overlaps an earlier one is left out. */
export function markedPieces(tokens: readonly string[], stretches: readonly TokenRange[]): readonly { words: string; role?: string }[] {
  const pieces: { words: string; role?: string }[] = []
  let done = 0
  for (const { from, to, role } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from < done) continue
    pieces.push({ words: tokens.slice(done, from).join('') }, { words: tokens.slice(from, to).join(''), role })
    done = to
  }
  return [...pieces, { words: tokens.slice(done).join('') }].filter(({ words }) => words !== '')
}
