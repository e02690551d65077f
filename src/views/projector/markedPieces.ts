import type { TokenRange } from '../../lessons/steps.ts'

/** Tokens joined where nothing changes: plain words, and stretches with their role, without the blank after them. A stretch that overlaps an earlier one is left out. */
export function markedPieces(tokens: readonly string[], stretches: readonly TokenRange[]): readonly { words: string; role?: string }[] {
  const pieces: { words: string; role?: string }[] = []
  let done = 0
  for (const { from, to, role } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from < done) continue
    const words = tokens.slice(from, to).join('')
    const end = words.trimEnd().length
    pieces.push({ words: tokens.slice(done, from).join('') }, { words: words.slice(0, end), role }, { words: words.slice(end) })
    done = to
  }
  return [...pieces, { words: tokens.slice(done).join('') }].filter(({ words }) => words !== '')
}
