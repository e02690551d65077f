import type { Phrases, Piece, Question, QuestionReason, QuotedPassage, Text } from './question.ts'
import { nameOf } from './question.ts'
import { childrenOf, el, textIn, type Attributes, type XmlElement, type XmlNode } from './xml.ts'

/** How a format's markup names what all of them have. */
export interface Dialect {
  /** Of the lesson: words in it need no mark. */
  language: string
  lang: 'xml:lang' | 'lang'
  /** The attribute that names the row a reason belongs to. */
  entry: 'label' | 'data-entry'
}

/** Words with a line break where they have one. */
export function lined(words: string): readonly XmlNode[] {
  return words.split('\n').flatMap((line, at): XmlNode[] => [...(at > 0 ? [el('br', {})] : []), ...(line === '' ? [] : [line])])
}

/** Words in an element that tells what they are by its class. */
export function worded(name: string, kind: string, { text, language }: Text, dialect: Dialect, more: Attributes = {}): XmlElement {
  return el(name, { class: kind, ...more, [dialect.lang]: language === dialect.language ? undefined : language }, lined(text))
}

/** The words of an element and their language. */
export function readWorded(element: XmlElement | undefined, dialect: Dialect): Text {
  return { text: textIn(element), language: element?.attributes[dialect.lang] ?? dialect.language }
}

export const isA = (element: XmlElement, kind: string): boolean => element.attributes['class'] === kind
export const firstOf = (element: XmlElement | undefined, kind: string): XmlElement | undefined => childrenOf(element).find((child) => isA(child, kind))

export function passageFlow({ place, text }: QuotedPassage, dialect: Dialect, phrases: Phrases): XmlElement {
  const words = text ? worded('p', 'words', text, dialect) : el('p', { class: 'unseen' }, [phrases.unseen])
  return el('blockquote', { class: 'passage' }, [words, el('p', { class: 'place' }, lined(place))])
}

export function readPassages(element: XmlElement | undefined, dialect: Dialect): readonly QuotedPassage[] {
  return childrenOf(element, 'blockquote').map((quote) => {
    const words = firstOf(quote, 'words')
    return { place: textIn(firstOf(quote, 'place')), ...(words && { text: readWorded(words, dialect) }) }
  })
}

export function pieceFlow({ label, passages }: Piece, dialect: Dialect, phrases: Phrases): readonly XmlElement[] {
  return [...(label ? [worded('p', 'label', label, dialect)] : []), ...passages.map((passage) => passageFlow(passage, dialect, phrases))]
}

export function readPiece(id: string, element: XmlElement, dialect: Dialect): Piece {
  const label = firstOf(element, 'label')
  return { id, ...(label && { label: readWorded(label, dialect) }), passages: readPassages(element, dialect) }
}

type Stem = Pick<Question, 'prompt' | 'hint' | 'passages'>

/** What stands above the answer: prompt, hint, passages. */
export function stemFlow({ prompt, hint, passages }: Stem, dialect: Dialect, phrases: Phrases): readonly XmlElement[] {
  return [worded('p', 'prompt', prompt, dialect), ...(hint ? [worded('p', 'hint', hint, dialect)] : []), ...passages.map((passage) => passageFlow(passage, dialect, phrases))]
}

export function readStem(element: XmlElement, dialect: Dialect): Stem {
  const hint = firstOf(element, 'hint')
  return { prompt: readWorded(firstOf(element, 'prompt'), dialect), ...(hint && { hint: readWorded(hint, dialect) }), passages: readPassages(element, dialect) }
}

/** Why the key says so, and what is contested. */
export function feedbackFlow(question: Question, dialect: Dialect, phrases: Phrases): readonly XmlElement[] {
  const row = (entry: string): XmlElement[] => {
    const name = nameOf(question, entry)
    return name ? [el('p', { class: 'row' }, lined(name))] : []
  }
  return [
    ...question.reasons.map(({ entry, words, passages }) =>
      el('div', { class: 'reason', [dialect.entry]: entry || undefined }, [...row(entry), worded('p', 'why', words, dialect), ...passages.map((passage) => passageFlow(passage, dialect, phrases))])),
    ...question.contested.map(({ entry, words }) =>
      el('div', { class: 'contested', [dialect.entry]: entry || undefined }, [...row(entry), el('p', { class: 'mark' }, [phrases.contested]), el('p', { class: 'why' }, lined(words))])),
  ]
}

export function readFeedback(element: XmlElement | undefined, dialect: Dialect): { reasons: readonly QuestionReason[]; contested: Question['contested'] } {
  const entryOf = (child: XmlElement): string => child.attributes[dialect.entry] ?? ''
  const blocks = childrenOf(element, 'div')
  return {
    reasons: blocks.filter((block) => isA(block, 'reason')).map((block) => ({ entry: entryOf(block), words: readWorded(firstOf(block, 'why'), dialect), passages: readPassages(block, dialect) })),
    contested: blocks.filter((block) => isA(block, 'contested')).map((block) => ({ entry: entryOf(block), words: textIn(firstOf(block, 'why')) })),
  }
}

/** A list of words; nothing where there are none. */
export function listFlow(kind: string, texts: readonly Text[], dialect: Dialect): readonly XmlElement[] {
  return texts.length === 0 ? [] : [el('ul', { class: kind }, texts.map((text) => worded('li', 'entry', text, dialect)))]
}

export const readList = (element: XmlElement | undefined, kind: string, dialect: Dialect): readonly Text[] =>
  childrenOf(firstOf(element, kind), 'li').map((line) => readWorded(line, dialect))
