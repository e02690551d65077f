/** Letters as wide as English on average, without any word of it. */
const PATTERN = 'ane roti sleno ira tesno la rion aste nire ol senati ro enta lis rane toe '

/** As many letters as a stretch of text has, for a bar that wraps like text. `from` starts the pattern elsewhere. */
export function barFill(from: number, length: number): string {
  const start = from % PATTERN.length
  return PATTERN.repeat(Math.ceil((start + length) / PATTERN.length)).slice(start, start + length)
}
