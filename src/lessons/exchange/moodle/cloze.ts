import type { MatchPart, Piece } from '../question.ts'
import { markupOf, parseMarkup, textIn } from '../xml.ts'

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
  return split(body, '~').map((choice) => {
    const [words = '', feedback] = split(choice.replace(/^=/, ''), '#')
    return { label: textIn({ name: 'div', attributes: {}, children: parseMarkup(words.replaceAll(/\\([}#~/"\\])/g, '$1'), 'cloze') }), right: choice.startsWith('=') && feedback === undefined, accepted: choice.startsWith('=') && feedback !== undefined }
  })
}

/** A column in a list to choose from is one line of plain words. */
export const labelOf = ({ label, id }: Piece): string => label?.text.replaceAll(/\s+/g, ' ').trim() || id

/** Labels are HTML there; a sign of worth at the beginning would be read as one. */
function escaped(words: string): string {
  return markupOf([words]).replace(/^[=%]/, (sign) => `&#${sign.codePointAt(0)};`).replaceAll(/&#(\d+);|([}#~/"\\])/g, (whole, code?: string) => (code === undefined ? `\\${whole}` : whole))
}

/** Splits at a sign that no backslash stands before. */
function split(text: string, at: string): string[] {
  const pieces = ['']
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] ?? ''
    // `&#61;` holds no separator.
    if (sign === at && text[place - 1] !== '&') pieces.push('')
    else {
      pieces[pieces.length - 1] += sign
      if (sign === '\\') pieces[pieces.length - 1] += text[++place] ?? ''
    }
  }
  return pieces
}
