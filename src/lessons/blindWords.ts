import type { Story } from '../corpus/model.ts'
import { say, type Words } from './words.ts'

/** What an outlet is called, and the letters of its articles. */
interface OutletName { name: string; letters: string }

/** Never touched: what an article printed stays as it is. */
const PRINTED: ReadonlySet<string> = new Set(['passages', 'tokens'])

/**
 * Makes the words of steps and keys blind: where they name an outlet of one of the story's articles, the article's letter
 * stands instead. An origin that is such an outlet becomes "Article A". Passages stay as printed. Gives copies. Takes plain
 * records only (steps, keys).
 */
export function blinding(story: Story): <Of>(of: Of) => Of {
  const names = outletNames(story)
  const origins = new Map(story.origins.flatMap(({ id, kind, name, entity }) => {
    const own = story.entities.find((each) => each.id === entity)?.name
    const outlet = names.find((each) => each.name === own || holds(each.name).test(name))
    return outlet && (kind === 'article' || kind === 'paper') ? [[id, outlet.letters] as const] : []
  }))

  function text(words: string): string {
    return names.reduce((whole, { name, letters }) => whole.replace(holds(name), letters), words)
  }

  function blind(words: Words): Words {
    if ('say' in words) return { ...words, ...(words.values && { values: Object.fromEntries(Object.entries(words.values).map(([key, value]) => [key, typeof value === 'string' ? text(value) : value])) }) }
    const whole = names.find(({ name }) => words.words.replace(holds(name), '') === '')
    return whole ? articleOf(whole.letters) : { ...words, words: text(words.words) }
  }

  function walk(of: unknown): unknown {
    if (Array.isArray(of)) return of.map(walk)
    if (typeof of !== 'object' || of === null) return of
    if (isWords(of)) return blind(of)
    const letters = 'id' in of && 'label' in of && typeof of.id === 'string' ? origins.get(of.id) : undefined
    const outlet = letters !== undefined && 'label' in of && isWords(of.label) && 'words' in of.label
    return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, outlet && key === 'label' ? articleOf(letters) : PRINTED.has(key) ? value : walk(value)]))
  }

  return <Of>(of: Of) => walk(of) as Of
}

const articleOf = (letters: string): Words => say('activity.article', { letter: letters })

const isWords = (of: unknown): of is Words => typeof of === 'object' && of !== null && (('say' in of && typeof of.say === 'string') || ('words' in of && typeof of.words === 'string'))

/** The names of the articles' outlets, and the shorter ones that the story has for them; the longest first. */
function outletNames({ articles, entities }: Story): readonly OutletName[] {
  const letters = new Map<string, string[]>()
  for (const { outlet: { value }, letter } of articles) {
    const aliases = entities.filter(({ name }) => name === value).flatMap((entity) => entity.aliases)
    for (const name of new Set([value, ...aliases])) letters.set(name, [...(letters.get(name) ?? []), letter])
  }
  return [...letters].map(([name, own]) => ({ name, letters: own.join('/') })).sort((a, b) => b.name.length - a.name.length)
}

/** The name as whole words, with the English article before it; not as a part of a longer name: "Post" is not in "Washington Post". */
const holds = (name: string): RegExp => new RegExp(String.raw`(?<!\p{Lu}[\p{L}’'.]* |[\p{L}\p{N}])(?:[Tt]he )?${name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}(?![\p{L}\p{N}])`, 'gu')
