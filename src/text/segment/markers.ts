import { LIST_REACH } from './rules.ts'

/** The number, letter or Roman numeral that opens an item of a list, and how it is written. */
interface Marker {
  /** What the next item must open with. */
  next: string
  /** Where the item's words begin. */
  end: number
}

const SHAPE = /(?<lead>[•⁃‣◦*]\s{0,3})?(?<open>\()?(?<label>\d{1,3}|[a-z]|[A-Z]|[ivx]{2,5})(?<close>\.\)|[.)])(?=\s)/y
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const labelAfter = (label: string, previous: string | undefined): string | undefined => {
  if (/^\d/.test(label)) return String(Number(label) + 1)
  const roman = ROMANS.indexOf(label)
  if (roman >= 0 && (label.length > 1 || previous === undefined)) return ROMANS[roman + 1]
  const code = label.charCodeAt(0)
  return label === 'z' || label === 'Z' ? undefined : String.fromCharCode(code + 1)
}

/** Most stops are no markers: a glance at two characters spares the regular expression. */
const mayOpenItem = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  if (first === 0x28 || first === 0x2a || first === 0x2022 || first === 0x2043 || first === 0x2023 || first === 0x25e6) return true
  const isFigure = first >= 0x30 && first <= 0x39
  const isLetter = (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a
  if (!isFigure && !isLetter) return false
  const second = text.charCodeAt(at + 1)
  return second === 0x2e || second === 0x29 || isFigure && second >= 0x30 && second <= 0x39 || isRoman(first) && isRoman(second)
}

const isRoman = (code: number): boolean => code === 0x69 || code === 0x76 || code === 0x78

/** "J. Lind and K. Ode": capital initials run on like a list and are none. */
const isInitial = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x41 && code <= 0x5a && text.charCodeAt(at + 1) === 0x2e && text.charCodeAt(at + 2) !== 0x29
}

const markerAt = (text: string, at: number): Marker | undefined => {
  if (!mayOpenItem(text, at)) return undefined
  SHAPE.lastIndex = at
  const match = SHAPE.exec(text)
  if (match === null) return undefined
  const { lead = '', open = '', label = '', close = '' } = match.groups ?? {}
  // "i)" opens a Roman list, "h) … i)" a lettered one; read alone it is Roman.
  const next = labelAfter(label, undefined)
  return next === undefined ? undefined : { next: `${lead}${open}${next}${close}`, end: at + match[0].length }
}

/** The end of a list marker at `at` ("1.", "(b)", "iv)", "• 3."), or -1. */
export const markerEnd = (text: string, at: number): number => markerAt(text, at)?.end ?? -1

/**
 * Where the next item of a list begins that an item at `at` opens in this paragraph; -1 where there is none. The next
 * number or letter in the same style must follow within LIST_REACH: "for 1. above" alone is no list.
 */
export const nextItem = (text: string, at: number): number => {
  const marker = isInitial(text, at) ? undefined : markerAt(text, at)
  if (marker === undefined) return -1
  const stretch = text.slice(marker.end, marker.end + LIST_REACH)
  for (let found = stretch.indexOf(marker.next); found >= 0; found = stretch.indexOf(marker.next, found + 1)) {
    const before = stretch.charAt(found - 1)
    const after = stretch.charAt(found + marker.next.length)
    if (found > 0 && /\s/.test(before) && /\s/.test(after)) return marker.end + found
  }
  return -1
}
