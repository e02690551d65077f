import type { Entity, Mentions, StoryFile } from '../model.ts'
import { readableSentences } from './pickWords.ts'
import { mentionsOf } from './merge.ts'

/**
 * The entity's mentions with those by names that a person gave it, where the texts are there. Names that hold a form that is
 * counted already are not counted again, and of names inside one another the longest counts.
 */
export function withGivenNames({ name, aliases, mentions }: Entity, story: StoryFile): Mentions[] {
  const known = [...new Set(mentions.flatMap(({ forms }) => forms.map(({ form }) => form)))]
  const given = [name, ...aliases].filter((form) => !known.some((each) => wholeWords([each])?.test(form)))
  const words = wholeWords([...given, ...known])
  if (given.length === 0 || words === undefined) return mentions
  return mentionsOf([...mentions, ...story.articles.flatMap((article) => mentionsIn(article, words, new Set(given)))])
}

function mentionsIn(article: StoryFile['articles'][number], words: RegExp, given: ReadonlySet<string>): Mentions[] {
  const found: Mentions = { article: article.id, story: 0, headings: 0, furniture: 0, forms: [], sentences: [] }
  const kinds = new Map(article.sentences.map(({ id, kind }) => [id, kind]))
  for (const sentence of readableSentences(article)) {
    const forms = (sentence.words.match(words) ?? []).filter((form) => given.has(form))
    if (forms.length === 0) continue
    found[placeOf(kinds.get(sentence.id) ?? 'body')] += forms.length
    found.sentences.push(sentence.id)
    for (const form of forms) {
      const counted = found.forms.find((each) => each.form === form)
      if (counted) counted.count += 1
      else found.forms.push({ form, count: 1 })
    }
  }
  return found.forms.length === 0 ? [] : [found]
}

const HEADINGS: ReadonlySet<string> = new Set(['title', 'deck', 'heading', 'slug', 'dateline'])

/** Where a sentence of a kind is counted. */
export const placeOf = (kind: string): 'story' | 'headings' | 'furniture' =>
  HEADINGS.has(kind) ? 'headings' : kind === 'furniture' || kind === 'credit' ? 'furniture' : 'story'

/** Finds forms as whole words, the longest where one holds another; undefined for none. */
function wholeWords(forms: readonly string[]): RegExp | undefined {
  const longest = forms.filter((form) => form.trim() !== '').toSorted((a, b) => b.length - a.length).map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return longest.length === 0 ? undefined : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longest.join('|')})(?![\p{L}\p{N}])`, 'gu')
}
