import type { Entity, EntityType, Evidence, Mentions } from '../../corpus/model.ts'
import { SPEAKING_BODIES } from '../analyse/lexicon.ts'
import type { ReferencePlace, ReferenceType, ResolvedEntity } from '../entities/index.ts'
import type { StoryReading } from '../storyReading.ts'
import { wordsAt } from '../text.ts'
import { atMost, suggested, type Draft } from './draft.ts'
import { hasHidden, lineOf } from './line.ts'
import type { PlacedArticle } from './place.ts'
import type { ReferenceBook } from './references.ts'
import { MOST } from './rules.ts'

const TYPES: Readonly<Partial<Record<ReferenceType, EntityType>>> = {
  person: 'person', organisation: 'organisation', place: 'place', publication: 'publication', agreement: 'agreement', unnamed: 'unnamed',
  agent: 'other', other: 'other',
}
const STORY_KINDS: ReadonlySet<string> = new Set(['lead', 'bullet', 'body'])
const PAGE_KINDS: ReadonlySet<string> = new Set(['credit', 'furniture'])

/** Numbers of the entities that go into the story: whoever has a name, and whoever speaks; the most mentioned first. */
export function entitiesKept(story: StoryReading, references: ReferenceBook): number[] {
  const speaking = new Set<number>()
  for (const [article, { attributions, replies }] of story.articles.entries()) {
    for (const { speaker } of [...attributions, ...replies]) {
      const entity = speaker && references.speaker(article, speaker)
      if (entity !== undefined) speaking.add(entity)
    }
  }
  for (const { entity } of story.lineage.origins) if (entity !== undefined) speaking.add(entity)
  return story.resolution.entities
    .flatMap(({ type, references: own, name }, number) => {
      const named = own.some(({ article, mention }) => story.articles[article]?.references[mention]?.named === true)
      return TYPES[type] !== undefined && lineOf(name) !== undefined && (named || speaking.has(number)) ? [{ number, count: own.length }] : []
    })
    .toSorted((a, b) => b.count - a.count || a.number - b.number)
    .map(({ number }) => number)
}

/** Entities with their mentions, roles, nominals and pronouns, each with its place. */
export function entitiesOf(draft: Draft): Entity[] {
  const speakers = speakerWordings(draft)
  const found = [...draft.entityIds].flatMap(([number, id]) => {
    const entity = draft.reading.resolution.entities[number]
    return entity === undefined ? [] : [entityOf(draft, entity, id, speakers.get(number))]
  })
  return atMost(found, MOST.entities, 'entities', draft.diagnostics)
}

/** The longest wording of each speaker without a name: "a guard close to the gate". */
function speakerWordings({ reading, references }: Draft): Map<number, string> {
  const longest = new Map<number, string>()
  for (const [article, { text, attributions, replies }] of reading.articles.entries()) {
    for (const { speaker } of [...attributions, ...replies]) {
      if (speaker?.kind !== 'unnamed') continue
      const entity = references.speaker(article, speaker)
      const words = lineOf(wordsAt(text, speaker.span).split(',')[0] ?? '')
      if (entity !== undefined && words !== undefined && words.length > (longest.get(entity)?.length ?? 0)) longest.set(entity, words)
    }
  }
  return longest
}

function entityOf(draft: Draft, entity: ResolvedEntity, id: string, speaker: string | undefined): Entity {
  const names = new Map<PlacedArticle, ReferencePlace[]>()
  const [roles, nominals, pronouns]: [Evidence[], Evidence[], Evidence[]] = [[], [], []]
  let named = false
  const body = isNamedBody(draft, entity)
  for (const place of entity.references) {
    const article = draft.articles.get(place.article)
    const reference = article?.reading.references[place.mention]
    if (article === undefined || reference === undefined) continue
    if (reference.named || (body && hasName(wordsAt(article.reading.text, reference.span)))) {
      named = true
      const places = names.get(article)
      if (places === undefined) names.set(article, [place])
      else places.push(place)
      for (const span of [reference.mention?.role, reference.mention?.title]) add(roles, span && article.evidence(span))
    } else add(place.kind === 'pronoun' ? pronouns : nominals, article.evidence(reference.span))
  }
  const mentions = [...names].map(([article, places]) => mentionsOf(article, places))
  const outside = mentions.length > 0 && mentions.every(({ story, headings }) => story + headings === 0)
  const aliases = new Set(entity.aliases.flatMap((alias) => lineOf(alias) ?? []))
  const best = entity.references.find(({ ground }) => ground !== undefined)?.ground
  return {
    // "The captain" may well have a name: only whom the words keep unnamed is.
    id, type: body ? 'organisation' : named ? TYPES[entity.type] ?? 'other' : speaker === undefined ? 'other' : 'unnamed',
    name: (named ? undefined : speaker) ?? lineOf(entity.name) ?? '?',
    aliases: [...aliases].slice(0, MOST.evidence),
    ...(outside && { byline: true }),
    roles, nominals, pronouns, mentions,
    ...suggested(best === undefined ? { rule: named ? 'name' : 'speaker without a name, as worded' } : { rule: `linked by ${best.rule}`, ...(best.score !== undefined && { score: best.score }) }),
  }
}

/** A body without a name of its own that a name describes: "the Solen harbour police" is somebody whom the articles do name. */
function isNamedBody({ reading }: Draft, { references }: ResolvedEntity): boolean {
  const words = references.flatMap(({ article, mention, kind }) => {
    const reference = reading.articles[article]?.references[mention]
    if (reference?.named === true) return ['']
    return kind === 'pronoun' || reference === undefined ? [] : [wordsAt(reading.articles[article]?.text ?? '', reference.span)]
  })
  return words.some(hasName) && words.every((phrase) => SPEAKING_BODIES.has((/[\p{L}-]+$/u.exec(phrase)?.[0] ?? '').toLowerCase()))
}

/** A capital after the first word, or in a first word that is no article. */
const hasName = (phrase: string): boolean => /\s\p{Lu}/u.test(phrase) || /^(?!(?:The|A|An|His|Her|Their|Its)\s)\p{Lu}[^\s]*(?:\s|['’])/u.test(phrase)

function add(list: Evidence[], evidence: Evidence | undefined): void {
  if (evidence !== undefined && list.length < MOST.evidence) list.push(evidence)
}

function mentionsOf(article: PlacedArticle, places: readonly ReferencePlace[]): Mentions {
  const forms = new Map<string, number>()
  const sentences = new Set<string>()
  const counts = { story: 0, headings: 0, furniture: 0 }
  for (const { mention } of places) {
    const span = article.reading.references[mention]?.span
    const sentence = span && article.sentenceAt(span.start)
    if (span === undefined || sentence === undefined) continue
    counts[STORY_KINDS.has(sentence.kind) ? 'story' : PAGE_KINDS.has(sentence.kind) ? 'furniture' : 'headings'] += 1
    sentences.add(sentence.id)
    const form = wordsAt(article.reading.text, span)
    if (isPlainForm(form)) forms.set(form, (forms.get(form) ?? 0) + 1)
  }
  return { article: article.id, ...counts, forms: [...forms].map(([form, count]) => ({ form, count })), sentences: [...sentences] }
}

/** A form can be found again by plain search: one line, single spaces, nothing invisible. */
const isPlainForm = (form: string): boolean => form.length > 0 && form.length <= 400 && !/[^\S ]| {2}/u.test(form) && !hasHidden(form)
