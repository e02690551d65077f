import { describe, expect, it } from 'vitest'
import { cleanText, type CleanedText, wordsAt } from '../../../../src/text/index.ts'

const PAGE = `World

Harbour plan fails after long night

Harbour plan fails after long night

By Anna Lind
Published May 3, 2021 at 4:15 PM
PORT LINDEN (Reuters) — The council turned down the plan for a new harbour on Monday, after a night of speeches.

Nobody had expected it.

What comes next
The mayor said on May 4, 2021 that “the boats will wait.” Read Full Article at example.org.

• The plan costs $5 million.
• It was drawn up in 2019.

Previous Article
Ferry fares to rise again in autumn

How useful was this article?

Click on a star to rate it!

Share this:
Leave a Reply

Your email address will not be published. Required fields are marked *
Photo credit: A. Berg
Max Ito contributed to this report for The Linden Herald

Menu`

const blocksOf = ({ text, blocks }: CleanedText) => blocks.map(({ kind, span }) => [kind, wordsAt(text, span)])
const dropped = ({ furniture }: CleanedText) => furniture.map(({ kind, line, words }) => [line, kind, words])

describe('cleanText', () => {
  const cleaned = cleanText(PAGE)

  it('keeps the article in blocks, and the text as it is', () => {
    expect(cleaned.text).toBe(PAGE)
    expect(blocksOf(cleaned)).toEqual([
      ['title', 'Harbour plan fails after long night'],
      ['title', 'Harbour plan fails after long night'],
      ['body', 'PORT LINDEN (Reuters) — The council turned down the plan for a new harbour on Monday, after a night of speeches.'],
      ['body', 'Nobody had expected it.'],
      ['heading', 'What comes next'],
      ['body', 'The mayor said on May 4, 2021 that “the boats will wait.”'],
      ['bullet', 'The plan costs $5 million.'],
      ['bullet', 'It was drawn up in 2019.'],
      ['credit', 'Max Ito contributed to this report for The Linden Herald'],
    ])
  })

  it('reports the furniture with its line and kind', () => {
    expect(dropped(cleaned)).toEqual([
      [1, 'section-label', 'World'],
      [7, 'byline', 'By Anna Lind'],
      [8, 'date', 'Published May 3, 2021 at 4:15 PM'],
      [14, 'credit', 'Read Full Article at example.org.'],
      [19, 'navigation', 'Previous Article'],
      [20, 'teaser', 'Ferry fares to rise again in autumn'],
      [22, 'rating', 'How useful was this article?'],
      [24, 'rating', 'Click on a star to rate it!'],
      [26, 'share', 'Share this:'],
      [27, 'comments', 'Leave a Reply'],
      [29, 'comments', 'Your email address will not be published. Required fields are marked *'],
      [30, 'photo-credit', 'Photo credit: A. Berg'],
      [31, 'credit', 'Max Ito contributed to this report for The Linden Herald'],
      [33, 'navigation', 'Menu'],
    ])
    for (const { span, words } of cleaned.furniture) expect(span && wordsAt(PAGE, span)).toBe(words)
  })

  it('finds what the page says about the article', () => {
    expect(cleaned.title?.words).toBe('Harbour plan fails after long night')
    expect(cleaned.byline?.words).toBe('Anna Lind')
    expect(cleaned.dateline?.words).toBe('PORT LINDEN')
    expect(cleaned.published?.words).toBe('Published May 3, 2021 at 4:15 PM')
    expect(cleaned.outlet?.words).toBe('The Linden Herald')
    expect(cleaned.credits.map(({ words }) => words)).toEqual(['example.org', 'Reuters'])
    expect(cleaned.diagnostics).toEqual([])
  })

  it('reads a slug before the text: title, outlet, place, name, edition', () => {
    const slug = cleanText('Harbour plan fails\n\nHarbour plan fails \\ Linden News \\ Port Linden \\ Anna Lind \\ Late Edition \\ The council said no to the plan on Monday.')
    expect(blocksOf(slug)).toEqual([
      ['title', 'Harbour plan fails'],
      ['slug', 'Harbour plan fails \\ Linden News \\ Port Linden \\ Anna Lind \\ Late Edition \\'],
      ['body', 'The council said no to the plan on Monday.'],
    ])
    expect([slug.outlet?.words, slug.byline?.words]).toEqual(['Linden News', 'Anna Lind'])
  })

  it('takes dates, addresses and lists inside the story for story', () => {
    const text = 'Harbour plan fails\n\nThe council met on this day and said no.\n\nMay 3, 2021\n\nThat was the day on which the plan failed for good.'
    expect(cleanText(text).furniture).toEqual([])
  })

  it('finds the article in the copy of a whole page', () => {
    const menu = ['Skip to content', 'News', 'Boats', 'Weather and tides', 'Fish market', 'Jobs', 'Letters', 'Sign in']
    const story = ['The council turned down the plan for a new harbour on Monday.', 'Nobody had expected it, and nobody cheered.', 'The boats will wait.']
    const below = ['More stories', 'Ferry fares to rise again', 'Dogs on the pier', 'A walk in the dunes', '3 comments', 'Lars', 'I told you that it would fail.', 'About us', 'Privacy policy']
    const found = cleanText([...menu, 'Harbour plan fails after long night', 'By Anna Lind', ...story, ...below].join('\n'))
    expect(blocksOf(found)).toEqual([['title', 'Harbour plan fails after long night'], ...story.map((words) => ['body', words])])
    expect(found.furniture.map(({ ground }) => ground.rule)).toContain('below-article')
  })

  it.each([
    ['', 'clean.no-article'],
    ['Menu\nShare\nHome', 'clean.no-article'],
    ['Der Rat hat am Montag gegen den neuen Hafen gestimmt, und niemand hatte das so erwartet, wie es dann gekommen ist. Die Schiffe warten nun weiter vor der Stadt.', 'clean.not-english'],
    ['\u0000\u0001\u0002\u0003PK\u0000\u0000'.repeat(40), 'clean.not-text'],
  ])('says so where there is no English article: %#', (text, code) => {
    expect(cleanText(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
  })
})
