import { describe, expect, it } from 'vitest'
import { cleanText, readArticle } from '../../../../src/text/index.ts'

const BODY = 'The ferry Alma stayed in the harbour of Norvik all morning, and nobody on the pier could say when it would leave again.\n\nA deckhand said that the engine had been making an odd noise since the weekend, and that the crew had been told to wait.'
const publishedOf = (text: string) => readArticle({ id: 'a', name: 'a.txt', cleaned: cleanText(text) }).published

describe('the day of publication', () => {
  it('is read from a line of names and a date above the text', () => {
    const published = publishedOf(`Ferry stays in the harbour\n\nThe Norvik Post, Tuesday, May 6, 2025, 3:20 p.m.\n\n${BODY}`)
    expect(published).toEqual({ edtf: '2025-05-06', ground: { rule: 'a whole day printed in a line around the text' } })
  })

  it('is not taken from a sentence that tells of a day', () => {
    expect(publishedOf(`Ferry stays in the harbour\n\nThe ferry left on May 6, 2025, and came back.\n\n${BODY}`)).toBeUndefined()
  })

  it('is not taken from a day without its year', () => {
    expect(publishedOf(`Ferry stays in the harbour\n\nThe Norvik Post, Tuesday, May 6\n\n${BODY}`)).toBeUndefined()
  })

  it('makes the weekdays of the text count from it', () => {
    const text = `Ferry stays in the harbour\n\nThe Norvik Post, Thursday, May 8, 2025\n\nThe engine stopped on Tuesday. ${BODY}`
    const { dates } = readArticle({ id: 'a', name: 'a.txt', cleaned: cleanText(text) })
    expect(dates.map(({ edtf }) => edtf)).toContain('2025-05-06')
  })
})
