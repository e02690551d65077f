import type { MatchPart, Piece } from '../question.ts'
import { parseMarkup, textIn } from '../xml.ts'

/** One row's choice as Moodle embeds it in a text: every reading that is accepted earns the point. */
export function clozeOf(part: MatchPart, row: string, acceptedWords: string): string | undefined {
  const right = part.right?.[row]
  if (right === undefined) return undefined
  const accepted = part.accepted[row] ?? []
  const choices = part.columns.map((column) => {
    const words = escaped(labelOf(column))
    if (column.id === right) return `=${words}`
    return accepted.includes(column.id) ? `=${words}#${escaped(acceptedWords)}` : words
  })
  return `{1:MULTICHOICE:${choices.join('~')}}`
}

/** The choices of an embedded answer: what earns the point, and what does so as another reading. */
export function readCloze(cloze: string): readonly { label: string; right: boolean; accepted: boolean }[] {
  const body = /^\{1:MULTICHOICE:(.*)\}$/s.exec(cloze.trim())?.[1] ?? ''
  return body.split('~').map((choice) => {
    // The sign of a code is none between words and feedback.
    const [words = '', feedback] = choice.replace(/^=/, '').split(/(?<!&)#/)
    const html = words.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    return { label: textIn({ name: 'div', attributes: {}, children: parseMarkup(html, 'cloze') }), right: choice.startsWith('=') && feedback === undefined, accepted: choice.startsWith('=') && feedback !== undefined }
  })
}

/** A column in a list to choose from is one line of plain words. */
export const labelOf = ({ label, id }: Piece): string => label?.text.replaceAll(/\s+/g, ' ').trim() || id

/**
 * Words as HTML whose signs are codes once more: Moodle resolves codes before it takes the answer for HTML, and of
 * backslashes it takes back only those before `}` and `#`.
 */
function escaped(words: string): string {
  const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return html.replaceAll(/[&~#{}=%\\]/g, (sign) => `&#${sign.codePointAt(0)};`)
}
