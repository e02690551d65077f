// A worded lesson with every kind of question, and lessons with hostile words: for tests of the formats.
import fc from 'fast-check'
import '../../../../src/locales/later.ts'
import { cleanText } from '../../../../src/lessons/exchange/cleanText.ts'
import type { MatchPart, Part, Piece, Question, QuotedPassage, Text, WordedLesson } from '../../../../src/lessons/exchange/question.ts'
import { wordLesson, type Wording } from '../../../../src/lessons/exchange/wordLesson.ts'
import { isMessageId, t } from '../../../../src/locales/messages.ts'
import { sampleKeys, samplePlan } from '../samplePlan.ts'

export const wording: Wording = {
  language: 'en',
  word: (words) => ('words' in words ? words.words : isMessageId(words.say) ? t(words.say, words.values) : words.say),
  place: ({ article, sentences: [sentence] }) => `${article}, ${sentence ?? ''}`,
}

/** How often a property is tried: so often, or as often as EXCHANGE_RUNS says. */
export const runs = (usual: number): number => Number(process.env['EXCHANGE_RUNS'] ?? usual)

export const sampleWorded = (): WordedLesson => wordLesson(samplePlan(), sampleKeys(), wording)

const HOSTILE = ['"quotes" and \'these\'', ']]>', '<b>bold</b> & &amp; &#123;', '{=right ~wrong}', 'a->b', '{1:SHORTANSWER:=x}', '::title::', '// no comment', '####', '%50%half', 'שלום عالم', 'one\ntwo\n\nthree', '😀 \u{1D518}', '=SUM(A1)', '-1', "'=x", 'back\\slash \\n', 'a | b \\| c', '~', '#', '</script><script>alert(1)</script>', '  blanks  ', '<!-- x -->', '\u202Eover', 'x\u0000y', '\uD800', '$CATEGORY: x', 'tab\there', ',;', '<p class="cloze">', '__proto__', '¬', '-', '->', ' - ']
const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 3 }).map((some) => some.join(''))).map(cleanText).filter((text) => text.trim() !== '')
const text: fc.Arbitrary<Text> = fc.record({ text: words, language: fc.constantFrom('en', 'ar', 'es-419') })
const passage: fc.Arbitrary<QuotedPassage> = fc.record({ place: words, text: fc.option(text, { nil: undefined }) }).map(({ place, text: quoted }) => ({ place, ...(quoted && { text: quoted }) }))
const id = fc.oneof(fc.constantFrom('e1', 'a1.2', 'E:0', '1', 'é_x', 'A-b.c', 'o-x:y'), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }))

const pieces = (least: number): fc.Arbitrary<readonly Piece[]> =>
  fc.uniqueArray(fc.record({ id, label: fc.option(text, { nil: undefined }), passages: fc.array(passage, { maxLength: 2 }) }), { minLength: least, maxLength: 5, selector: (piece) => piece.id })
    .map((all) => all.map(({ id: name, label, passages }) => ({ id: name, ...(label ? { label } : passages.length === 0 ? { label: { text: 'x', language: 'en' } } : {}), passages })))

/** Columns have labels that differ also on one line. */
const columns: fc.Arbitrary<readonly Piece[]> = fc.uniqueArray(fc.record({ id, label: text }), { minLength: 2, maxLength: 4, selector: (column) => column.id })
  .map((all) => all.map((column, at) => ({ id: column.id, label: { ...column.label, text: `${column.label.text}${at}` }, passages: [] })))

const choice: fc.Arbitrary<Part> = fc.tuple(pieces(2), fc.boolean(), fc.nat(3), fc.nat(2)).map(([options, many, rights, others]) => {
  const ids = options.map((option) => option.id)
  const right = ids.slice(0, many ? rights : Math.min(rights, 1))
  return { id: 'answer', kind: 'choice', options, many, ...(right.length > 0 && { right }), accepted: right.length > 0 ? ids.slice(right.length, right.length + others) : [] }
})
const match = (name: string): fc.Arbitrary<MatchPart> => fc.tuple(pieces(1), columns, fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), fc.option(text, { nil: undefined })).map(([rows, all, picks, label]) => {
  const right: [string, string][] = []
  const accepted: [string, string[]][] = []
  rows.forEach((row, at) => {
    const pick = picks[at] ?? 0
    const mine = all[pick % all.length]?.id ?? ''
    if (pick !== 9) right.push([row.id, mine])
    const other = all.find((column) => column.id !== mine)?.id
    if (pick >= 7 && pick !== 9 && other !== undefined) accepted.push([row.id, [other]])
  })
  return { id: name, ...(label && { label }), kind: 'match', rows, columns: all, ...(right.length > 0 && { right: Object.fromEntries(right) }), accepted: Object.fromEntries(accepted) }
})
const order: fc.Arbitrary<Part> = fc.tuple(pieces(2), text, text, fc.boolean()).map(([all, from, to, keyed]) => ({ id: 'answer', kind: 'order', pieces: all, from, to, ...(keyed && { right: all.map((piece) => piece.id) }) }))
const marked: fc.Arbitrary<Part> = fc.tuple(fc.array(words, { minLength: 2, maxLength: 6 }), fc.boolean()).map(([tokens, keyed]) => ({ id: 'who:1', label: { text: 'who', language: 'en' }, kind: 'words', tokens, language: 'ar', ...(keyed && { right: [0, 1] }) }))
const number: fc.Arbitrary<Part> = fc.tuple(text, fc.option(fc.integer({ min: -3, max: 30 }), { nil: undefined })).map(([unit, right]) => ({ id: 'answer', kind: 'number', min: -3, max: 30, unit, ...(right !== undefined && { right }), accepted: right === undefined ? [] : [right + 1] }))
const free: fc.Arbitrary<Part> = fc.record({ asks: fc.constantFrom('scale' as const, 'text' as const, 'paragraph' as const, 'list' as const), lines: fc.integer({ min: 1, max: 40 }), about: fc.array(text, { maxLength: 2 }), lookFor: fc.array(text, { maxLength: 2 }) }).map((part) => ({ id: 'answer', kind: 'text', ...part }))

const question: fc.Arbitrary<Question> = fc.record({
  id, prompt: text, hint: fc.option(text, { nil: undefined }), passages: fc.array(passage, { maxLength: 2 }),
  parts: fc.oneof(fc.tuple(fc.oneof(choice, match('answer'), order, marked, number, free)), fc.tuple(match('claim'), match('stance'))),
  reasons: fc.array(fc.record({ entry: fc.constantFrom('', 'e1', 'E:0'), words: text, passages: fc.array(passage, { maxLength: 1 }) }), { maxLength: 2 }),
  contested: fc.array(fc.record({ entry: fc.constantFrom('', 'e1'), words }), { maxLength: 1 }),
}).map(({ hint, ...rest }) => ({ ...rest, ...(hint && { hint }) }))

/** Lessons of words and ids that try to break out of every format. */
export const hostileLesson: fc.Arbitrary<WordedLesson> = fc.record({ title: words, introduction: words, questions: fc.uniqueArray(question, { minLength: 1, maxLength: 4, selector: (one) => one.id }) })
  .map((some) => ({ ...sampleWorded(), ...some }))
