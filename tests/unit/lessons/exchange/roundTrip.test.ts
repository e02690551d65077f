import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../../src/lessons/exchange/csv.ts'
import { readGift } from '../../../../src/lessons/exchange/gift/readGift.ts'
import { writeGift } from '../../../../src/lessons/exchange/gift/writeGift.ts'
import { readMoodleXml } from '../../../../src/lessons/exchange/moodle/readMoodle.ts'
import { writeMoodleXml } from '../../../../src/lessons/exchange/moodle/writeMoodle.ts'
import { readQti21, readQti3, writeQti } from '../../../../src/lessons/exchange/qti/qtiPackage.ts'
import { isScored, type Question, type WordedLesson } from '../../../../src/lessons/exchange/question.ts'
import { readCsv } from '../../../../src/lessons/exchange/readCsv.ts'
import { hostileLesson, runs, sampleWorded } from './sampleExchange.ts'

const formats: readonly [name: string, again: (lesson: WordedLesson) => readonly Question[]][] = [
  ['QTI 2.1', (lesson) => readQti21(writeQti(lesson, '2.1')).questions],
  ['QTI 3.0', (lesson) => readQti3(writeQti(lesson, '3.0')).questions],
  ['Moodle XML', (lesson) => readMoodleXml(writeMoodleXml(lesson))],
  ['GIFT', (lesson) => readGift(writeGift(lesson))],
]

describe.each(formats)('%s', (_, again) => {
  it('gives every kind of question back, with its key, its reasons and what is contested', () => {
    const { questions } = sampleWorded()
    expect(questions.flatMap(({ parts }) => parts.filter(isScored))).toHaveLength(7)
    expect(again(sampleWorded())).toEqual(questions)
  })

  it('gives back whatever words and ids a lesson has', () => {
    fc.assert(fc.property(hostileLesson, (lesson) => {
      expect(again(lesson)).toEqual(lesson.questions)
    }), { numRuns: runs(25) })
  })
})

describe('CSV', () => {
  const tableOf = ({ questions }: WordedLesson) =>
    questions.flatMap((question) => question.parts.flatMap((part) => {
      const base = { question: question.id, part: part.id, prompt: question.prompt.text }
      if (part.kind === 'match') return part.rows.map(({ id }) => ({ ...base, row: id, choices: part.columns.map((column) => column.id), key: [part.right?.[id] ?? []].flat(), accepted: part.accepted[id] ?? [] }))
      const choices = part.kind === 'choice' ? part.options : part.kind === 'order' ? part.pieces : []
      const key = part.kind === 'text' ? [] : [part.right ?? []].flat().map(String)
      return [{ ...base, row: '', choices: choices.map(({ id }) => id), key, accepted: part.kind === 'choice' || part.kind === 'number' ? part.accepted.map(String) : [] }]
    }))
  const readTable = (lesson: WordedLesson) =>
    readCsv(writeCsv(lesson)).map(({ question, part, prompt, row, choices, key, accepted, kind }) => ({ question, part, prompt, row, choices: kind === 'choice' || kind === 'match' || kind === 'order' ? choices.map(({ id }) => id) : [], key, accepted }))

  it('has a line for each question and row, with the key', () => {
    expect(readTable(sampleWorded())).toEqual(tableOf(sampleWorded()))
  })

  it('gives back whatever words and ids a lesson has', () => {
    fc.assert(fc.property(hostileLesson, (lesson) => {
      expect(readTable(lesson)).toEqual(tableOf(lesson))
    }), { numRuns: runs(40) })
  })
})

describe('equal lessons', () => {
  it.each(['2.1', '3.0'] as const)('give equal bytes (QTI %s)', (version) => {
    expect(writeQti(sampleWorded(), version)).toEqual(writeQti(sampleWorded(), version))
  })
})
