import type { StoryIndex } from '../corpus/index/storyIndex.ts'
import type { Story } from '../corpus/model.ts'

/**
 * The words by which a writer may name an origin: its name, the names and descriptions of who it is, and how articles word
 * the speaker. The article itself for what an article says in its own voice.
 */
export function originNames(id: string, story: Story, index: StoryIndex): readonly string[] {
  const origin = index.origins.get(id)
  if (!origin) return []
  const entity = index.entities.get(origin.entity ?? '')
  const article = index.articles.get(origin.article ?? '')
  const spoken = story.claims.flatMap(({ assertions }) => assertions.filter((assertion) => assertion.origin === id).flatMap(({ chain }) => chain))
  const names = [
    origin.name, ...(entity ? [entity.name, ...entity.aliases, ...[...entity.roles, ...entity.nominals].flatMap(({ excerpt }) => excerpt ?? [])] : []),
    ...spoken.filter((link) => entity === undefined || link.entity === undefined || link.entity === entity.id).map(({ speaker }) => speaker),
    ...(article ? [`article ${article.letter}`, article.outlet.value] : []),
  ]
  // "he" names nobody.
  return [...new Set([...names, ...(entity ? names.flatMap((name) => titleIn(name, entity.name)) : [])])].filter((name) => name.length > 3)
}

/** "Mayor Ilse Varnaby" is "the mayor", too. */
function titleIn(name: string, person: string): string[] {
  if (name === person || !name.includes(person)) return []
  const title = name.replace(person, '').replaceAll(/^[\s,]+|[\s,]+$/gu, '').replace(/^the\s+/iu, '')
  return /^[\p{L}][\p{L} ]+$/u.test(title) ? [`the ${title}`] : []
}
