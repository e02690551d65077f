/**
 * GIFT's own signs get a backslash, a line break becomes `\n` (Moodle's format.php, `repchar`). So a question stays on
 * one line, and a blank line only ever stands between questions.
 */
export const giftEscaped = (text: string): string => text.replaceAll(/[\\#=~{}:]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)

export const giftUnescaped = (text: string): string => text.replaceAll(/\\([\\#=~{}:n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

/** Splits at what no backslash stands before. The first piece is what stands before the first one. */
export function splitGift(text: string, at: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let place = 0
  while (place < text.length) {
    if (text[place] === '\\') {
      piece += text.slice(place, place + 2)
      place += 2
    } else if (text.startsWith(at, place)) {
      pieces.push(piece)
      piece = ''
      place += at.length
    } else {
      piece += text[place] ?? ''
      place += 1
    }
  }
  return [...pieces, piece]
}
