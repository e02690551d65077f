import type { Words } from '../words.ts'
import { writeCsv } from './csv.ts'
import { writeGift } from './gift/writeGift.ts'
import { writeMoodleXml } from './moodle/writeMoodle.ts'
import { kolibriZip, lessonPage } from './page/lessonPage.ts'
import { pagePhrases } from './page/pagePhrases.ts'
import { writeQti } from './qti/qtiPackage.ts'
import type { WordedLesson } from './question.ts'
import { fileNameOf } from './safeName.ts'

/** The formats that a lesson goes out in, in the order in which they are offered. */
export const exchangeFormats = ['page', 'page-key', 'kolibri', 'qti21', 'qti3', 'moodle', 'gift', 'csv'] as const
export type ExchangeFormat = (typeof exchangeFormats)[number]

export interface ExchangeFile { name: string; type: string; content: string | Uint8Array }

/** The lesson as a file of a format. Equal lessons give equal files. */
export function exchangeFile(format: ExchangeFormat, lesson: WordedLesson, { word, direction }: { word: (words: Words) => string; direction: 'ltr' | 'rtl' }): ExchangeFile {
  const name = fileNameOf(lesson.title)
  const page = (keyed: boolean): string => lessonPage(keyed ? lesson : withoutKey(lesson), { phrases: pagePhrases(word), direction, keyed })
  switch (format) {
    case 'page':
      return { name: `${name}.html`, type: 'text/html', content: page(false) }
    case 'page-key':
      return { name: `${name}-key.html`, type: 'text/html', content: page(true) }
    case 'kolibri':
      return { name: `${name}-kolibri.zip`, type: 'application/zip', content: kolibriZip(page(false)) }
    case 'qti21':
      return { name: `${name}-qti21.zip`, type: 'application/zip', content: writeQti(lesson, '2.1') }
    case 'qti3':
      return { name: `${name}-qti3.zip`, type: 'application/zip', content: writeQti(lesson, '3.0') }
    case 'moodle':
      return { name: `${name}-moodle.xml`, type: 'application/xml', content: writeMoodleXml(lesson) }
    case 'gift':
      return { name: `${name}-gift.txt`, type: 'text/plain;charset=utf-8', content: writeGift(lesson) }
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', content: writeCsv(lesson) }
  }
}

/** The lesson with nothing of its key, so that nothing of it can slip into a page for pupils. */
function withoutKey(lesson: WordedLesson): WordedLesson {
  return {
    ...lesson,
    questions: lesson.questions.map((question) => ({
      ...question, reasons: [], contested: [],
      parts: question.parts.map((part) => {
        if (part.kind === 'text') return { ...part, lookFor: [] }
        const { right: _, ...open } = part
        return 'accepted' in open ? { ...open, accepted: open.kind === 'match' ? {} : [] } as typeof part : open
      }),
    })),
  }
}
