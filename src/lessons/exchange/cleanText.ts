/** What XML 1.0 can't hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF (section 2.2, Char). */
const OUTSIDE_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text as every exported format can hold it: LF line ends, and U+FFFD for what XML can't hold. */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(OUTSIDE_XML, '\uFFFD')
}

/** The text on one line, at most so many characters: for names and titles. */
export function oneLine(text: string, most = 80): string {
  const line = Array.from(text.replaceAll(/\s+/g, ' ').trim())
  return line.length <= most ? line.join('') : `${line.slice(0, most - 1).join('')}…`
}
