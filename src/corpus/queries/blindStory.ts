import type { Article, Story } from '../model.ts'

/** What is no prose: ids, places, prints of texts, words of articles. */
const KEPT: ReadonlySet<string> = new Set([
  'id', 'article', 'articles', 'silent', 'excerpt', 'text', 'sentences', 'language', 'edtf', 'kind', 'topic', 'claims', 'events', 'entities', 'family', 'origin',
])
/** Fields of that name that are prose where their record is: a claim's or a note's `text`. */
const PROSE = 'text'

/**
 * The story with its outlets hidden: in all that is told in our words a letter in brackets, `[A]`, stands for an outlet's
 * name, its other names, and the title of its article; addresses are gone. Passages stay as printed. Ids, places and order
 * are untouched, so that keys and steps made from it name the same records.
 */
export function blindStory(story: Story): Story {
  const names = namesOf(story)
  const pattern = new RegExp(`(?:\\b[Tt]he )?(?<![\\p{L}\\p{N}])(?:${[...names.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const hide = (words: string): string => words.replace(pattern, (found) => names.get(found.replace(/^[Tt]he /, '')) ?? names.get(found) ?? found)
  const articles = story.articles.map((article): Article => {
    const { address: _shown, note: _traits, ...rest } = article
    return { ...rest, outlet: { value: sign(article), found: article.outlet.found }, title: { value: sign(article), found: article.title.found }, origin: hide(article.origin), notMentioned: article.notMentioned.map(hide) }
  })
  const { articles: _told, ...others } = story
  return { ...(walked(others, hide) as Story), articles }
}

const sign = ({ letter }: Article): string => `[${letter}]`

/** Names of each article's outlet, longest first; an outlet that is an entity has other names, too. */
function namesOf({ articles, entities }: Story): ReadonlyMap<string, string> {
  const names = articles.flatMap((article) => {
    const outlet = article.outlet.value
    const others = entities.filter(({ type, name, aliases }) => type === 'publication' && (name === outlet || aliases.includes(outlet))).flatMap(({ name, aliases }) => [name, ...aliases])
    return [outlet, article.title.value, ...others].map((name) => [name, sign(article)] as const)
  })
  return new Map([...names].sort(([a], [b]) => b.length - a.length))
}

const escaped = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

function walked(value: unknown, hide: (words: string) => string, name = ''): unknown {
  if (typeof value === 'string') return KEPT.has(name) && name !== PROSE ? value : hide(value)
  if (Array.isArray(value)) return KEPT.has(name) && value.every((each) => typeof each === 'string') ? value : value.map((each) => walked(each, hide, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walked(inner, hide, key)]))
}
