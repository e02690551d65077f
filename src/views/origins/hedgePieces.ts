/** Words cut where a hedge stands: the first place of each hedge word as printed, whatever its capitals. */
export function hedgePieces(words: string, hedges: readonly string[]): { words: string; hedge: boolean }[] {
  const small = words.toLowerCase()
  // Only where folding keeps every place: otherwise nothing is marked rather than the wrong letters.
  const places = small.length !== words.length ? [] : hedges
    .map((hedge) => ({ start: small.indexOf(hedge.toLowerCase()), length: hedge.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start)
  const pieces: { words: string; hedge: boolean }[] = []
  let done = 0
  for (const { start, length } of places) {
    if (start < done) continue
    pieces.push({ words: words.slice(done, start), hedge: false }, { words: words.slice(start, start + length), hedge: true })
    done = start + length
  }
  return [...pieces, { words: words.slice(done), hedge: false }].filter((piece) => piece.words !== '')
}
