import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/App.tsx'
import { showLanguage } from '../../../src/locales/languages.ts'
import type { Story } from '../../../src/corpus/model.ts'
import { i18n } from '../../../src/locales/messages.ts'
import { renderInApp } from '../appHarness.tsx'
import { greenStory } from '../greenStory.ts'
import { realStory } from '../realStory.ts'

/** What Intl words is the interface's too. */
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

/** A standard's code holds its framework's name. */
const STANDARD = /^(?:CCSS|C3|ISTE|NAMLE|UNESCO|DigComp|ACRL)\b/

/** Whether the language of all words is nobody's: letters of articles, ids, numbers, web addresses, "abc" of a legend. */
const nobodys = (words: string): boolean => STANDARD.test(words) || words.split(/[\s,·]+/).every((word) => !/\p{L}{2}/u.test(word) || word === 'abc' || /^\W*[a-z]+\d+\W*$|^[\w-]+(\.[\w-]+)+$|^https:|#\//.test(word))
/** Longer than a name: such words of the story are marked even inside a sentence of the interface (MessageWords). */
const LONG = /^\P{L}*(?:[^\s⟦⟧]+\s+){3}/u

const storyWords = (story: Story): string => JSON.stringify(story).replaceAll('\\"', '"')

/** The catalogue's words in brackets; what the story fills in stands outside of them where it is longer than a name. */
function bracketMessages(words: string): void {
  const translate = i18n._.bind(i18n)
  vi.spyOn(i18n, '_').mockImplementation(((id: string, values: Record<string, unknown> = {}) => {
    const filled = Object.fromEntries(Object.entries(values).map(([name, value]) =>
      [name, typeof value === 'string' && LONG.test(value) && words.includes(value) ? `⟧${value}⟦` : value]))
    return `⟦${translate(id, filled)}⟧`
  }) as typeof i18n._)
}

/** Each run of text that is marked with the other side's language. Pictures' titles cannot be marked in parts. */
function inWrongLanguage(root: Element, words = ''): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const wrong: string[] = []
  let depth = 0
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.parentElement?.closest('title')) continue
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'es'
    const text = node.textContent ?? ''
    let outside = ''
    let inside = ''
    for (const character of text) {
      if (character === '⟧') depth -= 1
      else if (character === '⟦') {
        depth += 1
      } else if (depth === 0) outside += character
      else inside += character
    }
    const where = `<${node.parentElement?.tagName.toLowerCase()} ${node.parentElement?.getAttribute('class') ?? ''}>`
    // Quotation marks round the story's words may come from the catalogue.
    const own = inside.split(/[“”]/).map((part) => part.trim())
    if (language !== 'es' && text.includes('⟦') && own.some((part) => !nobodys(part) && !words.includes(part))) wrong.push(`${language}: ${text} ${where}`)
    if (language === 'es' && !nobodys(outside) && !node.parentElement?.closest('kbd, code, option[lang="es"]')) wrong.push(`es: ${outside.trim()} ${where}`)
  }
  if (depth !== 0) wrong.push(`${depth} brackets are left open`)
  return wrong
}

afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
  i18n.activate('en')
})

const views = [
  '#/', '#/claims', '#/claims?open=c001', '#/claims?open=c009.allthewebnews&topic=t02', '#/claims?columns=origins&stance=hedges', '#/claims?topic=nowhere',
  '#/entities', '#/entities/musk', '#/entities/us-official', '#/events', '#/events/e01', '#/articles', '#/articles/troib', '#/about',
  '#/differences', '#/differences/x03', '#/quotations', '#/origins', '#/origins/o-ap?open=c009', '#/people', '#/people/musk?group=all', '#/claims?asof=2024-11-15',
  '#/compare?with=A.C', '#/lessons', '#/lessons/card-who-says-so', '#/work/card-lesson-45', '#/work/card-how-sure?open=all', '#/paper/card-lesson-45?open=worksheet', '#/projector/card-how-many-origins?open=2', '#/class', '#/library', '#/import',
]

describe('in Spanish', () => {
  it.each([...views.map((hash) => [hash, realStory] as const), ['#/articles/county-post', greenStory] as const, ['#/compare?with=A.B', greenStory] as const])(
    'the story’s words are marked as English, and the interface’s are not, at %s',
    async (hash, story) => {
      await showLanguage('es')
      const told = story()
      bracketMessages(storyWords(told))
      const { container, findByRole } = renderInApp(<App />, { hash, story: told })
      // A view that comes late has its heading when it is there.
      await findByRole('heading', { level: 1 }, { timeout: 20_000 })
      // So has what is read from the device.
      if (hash === '#/library') await findByRole('heading', { level: 2, name: i18n._('library.example') })
      expect(inWrongLanguage(container, storyWords(told))).toEqual([])
    },
  )

  it('would find words in the wrong language', async () => {
    await showLanguage('es')
    const { container } = renderInApp(<><p>A claim of the story</p><p lang="en">⟦Una palabra⟧</p><p lang="en">Another</p><p>⟦Otra⟧ A s12</p></>)
    expect(inWrongLanguage(container)).toEqual(['es: A claim of the story <p >', 'en: ⟦Una palabra⟧ <p >'])
  })
})
