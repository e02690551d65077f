import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App.tsx'
import { i18n } from '../../../src/locales/messages.ts'
import type { Story } from '../../../src/corpus/model.ts'
import { renderInApp } from '../appHarness.tsx'
import { realStory } from '../realStory.ts'

/** Dates, numbers and lists come from Intl in the interface's language: they are bracketed as catalogue words are. */
vi.mock('../../../src/locales/formats.ts', async (importActual) => {
  const formats = await importActual<Record<string, (...values: never[]) => unknown>>()
  return Object.fromEntries(Object.entries(formats).map(([name, format]) => [
    name,
    (...values: never[]) => {
      const words = format(...values)
      return typeof words === 'string' ? `⟦${words}⟧` : words
    },
  ]))
})

const story = realStory()
const storyWords = stringsOf(story).join('\n')

/** Every string of the story: what is shown of it stands in no catalogue. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

/** What stands outside of the brackets, which may be nested. `depth`: how many are open before. */
function outside(text: string, depth = 0): { words: string; depth: number } {
  let words = ''
  for (const character of text) {
    if (character === '⟦') depth += 1
    else if (character === '⟧') depth -= 1
    else if (depth === 0) words += character
  }
  return { words, depth }
}

/** Words on the screen that come neither from a catalogue (they are bracketed) nor from the story nor from Intl. */
function escapedWords(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  // A message may stand in several texts: the story's words in it have elements of their own.
  let depth = 0
  while (walker.nextNode()) {
    const node = walker.currentNode
    // Languages are called by their own names.
    if (node.parentElement?.closest('time, option:empty, option[lang]')) continue
    const read = outside(node.textContent ?? '', depth)
    depth = read.depth
    texts.push(read.words)
  }
  expect(depth, 'brackets left open').toBe(0)
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    texts.push(...['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => outside(element.getAttribute(name) ?? '').words))
  }
  return texts
    // Words of the story joined to each other: "A · Newslooks", "Iran nuclear deal concluded, 2015".
    .flatMap((rest) => (storyWords.includes(rest) ? [] : rest.split(/ · |, /)))
    .map((rest) => rest.trim().replace(/^[\s,·…“”‘’():;–—-]+|[\s,·…“”‘’():;–—-]+$/g, ''))
    .filter((rest) => /\p{L}{2}/u.test(rest) && !storyWords.includes(rest))
}

afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

describe('pseudo-locale', () => {
  it.each([
    '#/', '#/claims', '#/claims?open=c001', '#/claims?open=c009.allthewebnews&topic=t02', '#/claims?columns=origins&stance=hedges',
    '#/claims?group=none&sort=disagreement', '#/claims?topic=nowhere', '#/entities', '#/entities/musk', '#/entities/us-official',
    '#/entities/nobody', '#/events', '#/events/e01', '#/articles', '#/articles/troib', '#/about',
    '#/differences', '#/differences/x03', '#/quotations', '#/origins', '#/origins/o-ap?open=c009', '#/people', '#/people/musk?group=all', '#/claims?asof=2024-11-15',
  ])('no text of the interface escapes the catalogues at %s', async (hash) => {
    const translate = i18n._.bind(i18n)
    vi.spyOn(i18n, '_').mockImplementation(((...message: Parameters<typeof i18n._>) => `⟦${translate(...message)}⟧`) as typeof i18n._)
    const { container, findByRole } = renderInApp(<App />, { hash, story: story as Story })
    // A view that comes late has its heading when it is there.
    await findByRole('heading', { level: 1 }, { timeout: 20_000 })
    expect(escapedWords(container)).toEqual([])
  })

  it('would find a text that escaped', () => {
    const { container } = renderInApp(<p>Nobody translated this</p>)
    expect(escapedWords(container)).toEqual(['Nobody translated this'])
  })
})
