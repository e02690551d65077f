/** Blank as `\s` and `trim` have it; a scan by numbers, since every character of a text is asked. */
export const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d)
  || (code >= 0xa0 && (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029
    || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff))

/** Ends a line: line feed, carriage return, line and paragraph separator. */
export const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029

/** Past the blanks at `at`. */
export const pastBlanks = (text: string, at: number): number => {
  let here = at
  while (here < text.length && isBlank(text.charCodeAt(here))) here += 1
  return here
}
