import type { Evidence, Story } from '../model.ts'

/** What can be found. `note`: a fact read outside the story's articles. */
export const searchKinds = ['entity', 'claim', 'event', 'topic', 'difference', 'article', 'quotation', 'passage', 'note'] as const
/** One of them. */
export type SearchKind = (typeof searchKinds)[number]

/** A record in the words by which it is found. */
export interface SearchText {
  kind: SearchKind
  /** Id of the record; for passages, of the sentence that holds it. */
  id: string
  /** The article that holds a passage or quotation. */
  article: string | undefined
  /** What it is called, or for a passage its words. */
  label: string
  /** Other names. */
  also: readonly string[]
  /** What is told of it, in our words. */
  about: string
}

/** Everything of a story that can be found. A passage that several records rest on stands once. */
export function searchTexts(story: Story): SearchText[] {
  const text = (kind: SearchKind, id: string, label: string, about: readonly (string | undefined)[] = [], also: readonly string[] = []): SearchText =>
    ({ kind, id, article: undefined, label, also, about: about.filter(Boolean).join(' · ') })
  return [
    ...story.entities.map(({ id, name, description, note, byline, aliases, mentions }) =>
      text('entity', id, name, byline ? [] : [description, note], [...aliases, ...mentions.flatMap(({ forms }) => forms.map(({ form }) => form))])),
    ...story.claims.map((claim) => text('claim', claim.id, claim.text, [claim.note], [claim.id])),
    ...story.events.map(({ id, label, note, date, kind }) => text('event', id, label, [kind, note, date?.basis])),
    ...story.topics.map(({ id, heading }) => text('topic', id, heading)),
    ...story.differences.map(({ id, title, explanation, inferred }) => text('difference', id, title, [explanation, inferred])),
    ...story.articles.map(({ id, letter, outlet, title, origin, note }) => text('article', id, title.value, [origin, note], [outlet.value, letter])),
    ...story.beyond.map(({ id, text: words, readAt }) => text('note', id, words, readAt.map(({ name }) => name))),
    ...story.quotations.flatMap(({ id, evidence, speakerWording, cue }) =>
      evidence.excerpt === undefined ? [] : [{ ...text('quotation', id, evidence.excerpt, [speakerWording, cue]), article: evidence.article }]),
    ...passages(story),
  ]
}

function passages(story: Story): SearchText[] {
  const quoted = new Set(story.quotations.map(({ evidence }) => placeOf(evidence)))
  const known = new Set(quoted)
  return evidenceOf(story).flatMap((evidence) => {
    const { article, sentences, excerpt } = evidence
    const place = placeOf(evidence)
    if (excerpt === undefined || known.has(place)) return []
    known.add(place)
    return [{ kind: 'passage' as const, id: sentences[0] ?? '', article, label: excerpt, also: [], about: '' }]
  })
}

const placeOf = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`

/** Every passage of the story. Names of credit lines are found as such, not as passages. */
function evidenceOf(story: Story): Evidence[] {
  return [
    ...story.claims.flatMap(({ assertions }) => assertions.flatMap(({ evidence }) => evidence)),
    ...story.responses.flatMap(({ evidence }) => evidence),
    ...story.events.flatMap(({ evidence, dateWording, place, nominals }) =>
      [...evidence, ...dateWording, ...(place?.wording ?? []), ...(place?.detail ?? []), ...nominals]),
    ...story.relations.flatMap(({ evidence }) => evidence),
    ...story.differences.flatMap(({ passages: shown }) => shown),
    ...story.entities.filter(({ byline }) => byline !== true).flatMap(({ roles, nominals }) => [...roles, ...nominals]),
    ...story.wordMarks.map(({ evidence }) => evidence),
  ]
}
