import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exchangeFile } from '../../../../src/lessons/exchange/index.ts'
import type { WordedLesson } from '../../../../src/lessons/exchange/question.ts'
import { hostileLesson, runs, sampleWorded, wording } from './sampleExchange.ts'

const made = (format: 'page' | 'page-key', lesson: WordedLesson = sampleWorded()): string => String(exchangeFile(format, lesson, { word: wording.word, direction: 'ltr' }).content)
const opened = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

describe('the page for a stick', () => {
  it('asks every question and needs nothing from elsewhere', () => {
    const page = opened(made('page'))
    expect(page.querySelectorAll('section.question')).toHaveLength(sampleWorded().questions.length)
    expect(page.querySelectorAll('[src], link, [style], [onclick], iframe')).toHaveLength(0)
    expect(page.documentElement.lang).toBe('en')
  })

  it('vouches for exactly its own script and style', () => {
    const page = opened(made('page'))
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    const hash = (text: string | null | undefined): string => `'sha256-${createHash('sha256').update(text ?? '').digest('base64')}'`
    expect(policy).toContain(`script-src ${hash(page.querySelector('script:not([type])')?.textContent)};`)
    expect(policy).toContain(`style-src ${hash(page.querySelector('style')?.textContent)};`)
    expect(policy).toMatch(/^default-src 'none';/)
  })

  it('has the same bytes for pupils whatever the key is', () => {
    const lesson = sampleWorded()
    const bare = { ...lesson, questions: lesson.questions.map((question) => ({ ...question, reasons: [], contested: [], parts: question.parts.map((part) => (part.kind === 'text' ? { ...part, lookFor: [] } : { ...part, right: undefined, ...('accepted' in part && { accepted: part.kind === 'match' ? {} : [] }) })) })) } as WordedLesson
    expect(made('page')).toBe(made('page', bare))
    expect(made('page')).not.toContain('The passage says so.')
    expect(opened(made('page-key')).querySelectorAll('.key').length).toBeGreaterThan(5)
    expect(made('page-key')).toContain('Two of us read it otherwise.')
  })

  it('lets no words out of their place', () => {
    fc.assert(fc.property(hostileLesson, (lesson) => {
      const page = opened(made('page-key', lesson))
      expect(page.querySelectorAll('script')).toHaveLength(2)
      expect(page.querySelectorAll('b, form, img, [onclick]')).toHaveLength(0)
      expect([...page.querySelectorAll('h2 > span:last-child')].map((prompt) => prompt.textContent)).toEqual(lesson.questions.map(({ prompt }) => prompt.text.replaceAll('\n', '')))
    }), { numRuns: runs(10) })
    // Ten pages in jsdom take their time on a busy machine.
  }, 60_000)

  it('comes for Kolibri as index.html in a zip', () => {
    const { content } = exchangeFile('kolibri', sampleWorded(), { word: wording.word, direction: 'ltr' })
    const files = unzipSync(content as Uint8Array)
    expect(Object.keys(files)).toEqual(['index.html'])
    expect(new TextDecoder().decode(files['index.html'])).toBe(made('page'))
  })
})
