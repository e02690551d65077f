// The bundled stories' own lessons, every activity, through every format that can be read back.
import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../../src/corpus/model.ts'
import { activityKinds } from '../../../../src/lessons/activity.ts'
import { cardLesson } from '../../../../src/lessons/cards.ts'
import { readGift } from '../../../../src/lessons/exchange/gift/readGift.ts'
import { exchangeFile, exchangeFormats } from '../../../../src/lessons/exchange/index.ts'
import { readMoodleXml } from '../../../../src/lessons/exchange/moodle/readMoodle.ts'
import { readQti21, readQti3 } from '../../../../src/lessons/exchange/qti/qtiPackage.ts'
import type { Question } from '../../../../src/lessons/exchange/question.ts'
import { wordLesson } from '../../../../src/lessons/exchange/wordLesson.ts'
import { keysOf } from '../../../../src/lessons/keyLesson.ts'
import { planLesson } from '../../../../src/lessons/planLesson.ts'
import { greenStory } from '../../greenStory.ts'
import { realStory } from '../../realStory.ts'
import { wording } from './sampleExchange.ts'

/** Where to leave the files, to look at them or to run another validator over them. */
const OUT = process.env['EXCHANGE_OUT']

describe.each<[string, () => Story]>([['practice', greenStory], ['real', realStory]])('the %s story', (name, storyOf) => {
  it.each(['card-lesson-45', 'card-lesson-40', ...activityKinds.map((kind) => `card-${kind}` as const)] as const)('%s', (card) => {
    const story = storyOf()
    const kept = cardLesson(card, story, { title: card, language: 'en' })
    const plan = planLesson(kept, story)
    const lesson = wordLesson(plan, keysOf(kept, story, { contested: [] }), wording)
    const files = Object.fromEntries(exchangeFormats.map((format) => [format, exchangeFile(format, lesson, { word: wording.word, direction: 'ltr' })]))
    if (OUT !== undefined) {
      mkdirSync(OUT, { recursive: true })
      for (const [format, file] of Object.entries(files)) writeFileSync(`${OUT}/${name}-${card}-${format}${/\.\w+$/.exec(file.name)?.[0] ?? ''}`, file.content)
    }
    const bytes = (format: 'qti21' | 'qti3'): Uint8Array => files[format]?.content as Uint8Array
    const text = (format: 'moodle' | 'gift'): string => files[format]?.content as string
    // Some formats tell an order's pieces in the order of the key.
    const sorted = (questions: readonly Question[]): unknown => questions.map((question) => ({ ...question, parts: question.parts.map((part) => (part.kind === 'order' ? { ...part, pieces: part.pieces.toSorted((one, other) => (one.id < other.id ? -1 : 1)) } : part)) }))
    expect(readQti21(bytes('qti21')).questions).toEqual(lesson.questions)
    expect(readQti3(bytes('qti3')).questions).toEqual(lesson.questions)
    expect(sorted(readMoodleXml(text('moodle')))).toEqual(sorted(lesson.questions))
    expect(sorted(readGift(text('gift')))).toEqual(sorted(lesson.questions))
  })
})
