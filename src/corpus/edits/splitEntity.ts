import type { Entity, Mentions, StoryFile } from '../model.ts'
import { placeOf } from './countMentions.ts'
import type { Operation } from './format.ts'

/**
 * Takes surface forms out of an entity and gives them to a new one; in place. Where the texts are there the places are
 * counted again; where they are not, the sentences stay with both, since nobody can tell them apart without the words.
 */
export function splitEntity(story: StoryFile, { entity: id, forms, as }: Operation & { kind: 'split' }): boolean {
  const entity = story.entities.find((each) => each.id === id)
  const taken = new Set(forms)
  if (entity === undefined || story.entities.some((each) => each.id === as.id)) return false
  const all = new Set([entity.name, ...entity.aliases, ...entity.mentions.flatMap((each) => each.forms.map(({ form }) => form))])
  if (![...taken].every((form) => all.has(form)) || taken.size >= all.size) return false
  const own: Entity = {
    id: as.id, type: as.type, name: as.name, aliases: forms.filter((form) => form !== as.name && entity.aliases.includes(form)),
    roles: [], nominals: [], pronouns: [], review: 'confirmed',
    mentions: entity.mentions.flatMap((each) => mentionsWith(each, story, (form) => taken.has(form))),
  }
  entity.aliases = entity.aliases.filter((form) => !taken.has(form))
  entity.mentions = entity.mentions.flatMap((each) => mentionsWith(each, story, (form) => !taken.has(form)))
  entity.review = 'confirmed'
  story.entities.push(own)
  return true
}

/** The mentions in one article by some of their forms; none where none of the forms stands there. */
function mentionsWith(mentions: Mentions, story: StoryFile, isKept: (form: string) => boolean): Mentions[] {
  const forms = mentions.forms.filter(({ form }) => isKept(form))
  if (forms.length === 0) return []
  const article = story.articles.find(({ id }) => id === mentions.article)
  const text = article?.text.whole
  const count = forms.reduce((sum, each) => sum + each.count, 0)
  if (article === undefined || text === undefined) return [{ ...mentions, story: count, headings: 0, furniture: 0, forms }]
  const points = Array.from(text)
  const all = mentions.forms.map(({ form }) => form).toSorted((a, b) => b.length - a.length)
  const counted = { story: 0, headings: 0, furniture: 0 }
  const sentences: string[] = []
  for (const sentence of article.sentences) {
    const words = points.slice(sentence.start, sentence.end).join('')
    const times = formsIn(words, all).filter(isKept).length
    if (times === 0) continue
    counted[placeOf(sentence.kind)] += times
    if (mentions.sentences.includes(sentence.id)) sentences.push(sentence.id)
  }
  return [{ article: mentions.article, ...counted, forms, sentences }]
}

/** The forms that stand in a text as whole words, the longest where one holds another. `forms`: the longest first. */
function formsIn(text: string, forms: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at += 1) {
    const form = isLetter(text[at - 1]) ? undefined : forms.find((each) => text.startsWith(each, at) && !isLetter(text[at + each.length]))
    if (form === undefined) continue
    found.push(form)
    at += form.length - 1
  }
  return found
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)
