import { describe, expect, it } from 'vitest'
import { type ArticleReading, openPile, pileProblem, type PileProgress, readPile, suggestStory, summaryOf } from '../../../../src/text/index.ts'
import { articleIds } from '../../../../src/text/pile/ids.ts'
import { ENGLISH, PAGE, parsePage, SPANISH } from '../intake/given.ts'

const given = (...contents: string[]) => contents.map((content, at) => ({ name: `${at + 1}.txt`, content }))

async function readAll(contents: string[], options: Partial<Parameters<typeof openPile>[1]> = {}): Promise<ArticleReading[]> {
  const { articles } = await openPile(given(...contents), { parsePage, ...options })
  const readings: ArticleReading[] = []
  for await (const reading of readPile(articles, { parsePage, ...options })) readings.push(reading)
  return readings
}

describe('a pile of articles', () => {
  it('is opened and read in the order given', async () => {
    const readings = await readAll([ENGLISH, PAGE])
    expect(readings.map(({ id, name, sentences }) => [id, name, sentences.length > 3])).toEqual([['a-1', '1.txt', true], ['a-2', '2.txt', true]])
  })

  it('tells the same text twice, and reads it once', async () => {
    const { articles, problems } = await openPile(given(ENGLISH, PAGE, ENGLISH), { parsePage })
    expect(articles.length).toBe(2)
    expect(problems).toEqual([{ code: 'duplicate', severity: 'note', name: '3.txt', values: { of: '1.txt' } }])
  })

  it('keeps the same text of two outlets', async () => {
    const content = ['The Marl Post', 'The Ferry News'].map((outlet) => JSON.stringify({ text: ENGLISH, outlet })).join('\n')
    expect((await openPile([{ name: 'a.jsonl', content }], { parsePage })).articles.length).toBe(2)
  })

  it('reads sentences only of another language', async () => {
    const [reading] = await readAll([SPANISH])
    expect(reading?.sentences.length).toBeGreaterThan(2)
    expect(reading && [reading.references, reading.dates, reading.attributions, summaryOf(reading).english]).toEqual([[], [], [], false])
  })

  it('takes the day told where the article tells none', async () => {
    const told = await readAll([ENGLISH, `${ENGLISH}\n`.replace('\n\n', '\n\nMarch 4, 2031\n\n')], { published: '2030-01-02' })
    expect(told.map(({ published }) => published?.edtf)).toEqual(['2030-01-02', '2031-03-04'])
  })

  it('reports how far it is, and stops where the report throws', async () => {
    const seen: PileProgress[] = []
    await readAll([ENGLISH, PAGE], { onProgress: (progress) => void seen.push(progress) })
    expect(seen.filter(({ step }) => step === 'clean').map(({ name, done, of }) => [name, done, of])).toEqual([['1.txt', 0, 2], ['2.txt', 1, 2]])
    expect(seen.map(({ step }) => step)).toContain('mentions')
    const stop = new Error('stop')
    await expect(readAll([ENGLISH], { onProgress: ({ step }) => { if (step === 'dates') throw stop } })).rejects.toBe(stop)
  })

  it('pauses before every article', async () => {
    let pauses = 0
    await readAll([ENGLISH, PAGE], { pause: async () => void (pauses += 1) })
    expect(pauses).toBe(4)
  })

  it('says when no story can be made of it', () => {
    expect([pileProblem(0, 'x')?.code, pileProblem(1, 'x'), pileProblem(101, 'x')?.values]).toEqual(['nothing-read', undefined, { count: 101, limit: 100 }])
  })
})

describe('suggestStory', () => {
  it('tells which article is in no story, and keeps its own doubts apart', async () => {
    const { articles } = await openPile(given(ENGLISH, PAGE), { parsePage })
    const [first] = articles
    if (first === undefined) throw new Error('nothing opened')
    const blank = { ...first, name: 'blank', cleaned: { ...first.cleaned, text: ' ', blocks: [] } }
    const { story, problems, readings, diagnostics } = await suggestStory([first, blank], { parsePage })
    expect([story.articles.map(({ id }) => id), readings.length]).toEqual([['A'], 2])
    expect(problems).toEqual([{ code: 'left-out', severity: 'refused', name: 'blank', values: {} }])
    for (const diagnostic of diagnostics) expect(readings.flatMap((reading) => reading.diagnostics)).not.toContain(diagnostic)
  })
})

describe('articleIds', () => {
  it('are letters first, short, and each once', () => {
    expect(articleIds(['Über uns.html', 'dir/Über uns.txt', '2031 news.txt', '', '…', 'über-uns-2', 'x'.repeat(200)])).toEqual(
      ['uber-uns', 'uber-uns-2', 'a-2031-news', 'a', 'a-2', 'uber-uns-2-2', 'x'.repeat(60)])
  })
})
