import type { ChainLink, Entity, Quotation, Story } from '../../../../src/corpus/model.ts'
import { articleLetter, overlaps, type Sides } from './sides.ts'

const plain = (words: string): string => words.toLowerCase().replace(/[’']s$/, '').replace(/^(?:the|a|an) /, '').replaceAll(/[.’'“”"]/g, '').trim()
const namesOf = ({ name, aliases, mentions }: Entity): Set<string> =>
  new Set([name, ...aliases, ...mentions.flatMap(({ forms }) => forms.map(({ form }) => form))].map(plain))

/** Where an entity is named: article letter and the start of the sentence. */
function placesOf(story: Story, entity: Entity): Set<string> {
  return new Set(entity.mentions.flatMap(({ article, sentences }) => {
    const starts = new Map(story.articles.find(({ id }) => id === article)?.sentences.map(({ id, start }) => [id, start]))
    return sentences.map((id) => `${articleLetter(story, article)} ${starts.get(id) ?? -1}`)
  }))
}

/** Which entity of ours is which of the gold story's: by a shared name; the pair that shares most sentences first, each used once. */
export class EntityMatch {
  readonly ours = new Map<string, string>()
  readonly gold = new Map<string, string>()

  constructor({ ours, gold }: Sides) {
    const pairs = ours.entities.flatMap((own) => gold.entities.flatMap((one) => {
      const names = namesOf(one)
      if (one.type === 'unnamed' || own.type === 'unnamed' || ![...namesOf(own)].some((name) => names.has(name))) return []
      const places = placesOf(gold, one)
      return [{ own: own.id, one: one.id, shared: [...placesOf(ours, own)].filter((place) => places.has(place)).length }]
    }))
    for (const { own, one } of pairs.toSorted((a, b) => b.shared - a.shared)) {
      if (this.ours.has(own) || this.gold.has(one)) continue
      this.ours.set(own, one)
      this.gold.set(one, own)
    }
  }
}

const percent = (part: number, whole: number): number => (100 * part) / whole

/** Entities with a name, one to one; and the sentences in which the matched ones are named. */
export function entityScores({ ours, gold }: Sides, matched: EntityMatch): { p: number; r: number; mentionP: number; mentionR: number } {
  const own = ours.entities.filter(({ type, mentions }) => type !== 'unnamed' && mentions.length > 0)
  const wanted = gold.entities.filter(({ type, mentions }) => type !== 'unnamed' && mentions.length > 0)
  let [hits, ownPlaces, goldPlaces] = [0, 0, 0]
  for (const entity of wanted) {
    const places = placesOf(gold, entity)
    const twin = ours.entities.find(({ id }) => id === matched.gold.get(entity.id))
    goldPlaces += places.size
    if (twin !== undefined) hits += [...placesOf(ours, twin)].filter((place) => places.has(place)).length
  }
  for (const entity of own) ownPlaces += placesOf(ours, entity).size
  return {
    p: percent(own.filter(({ id }) => matched.ours.has(id)).length, own.length),
    r: percent(wanted.filter(({ id }) => matched.gold.has(id)).length, wanted.length),
    mentionP: percent(hits, ownPlaces), mentionR: percent(hits, goldPlaces),
  }
}

/** Two wordings of a speaker mean the same words: one holds the other. */
const sameWords = (a: string | undefined, b: string | undefined): boolean => {
  const [one, other] = [plain(a ?? ''), plain(b ?? '')]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

/** Jaccard overlap in characters from which a quotation counts as found. */
const SAME_SPAN = 0.8

/** Quotations of the gold story that ours has at the same place, and whether the speaker is the same. */
export function quotationScores(sides: Sides, matched: EntityMatch): { all: number; found: number; inMarks: number; foundInMarks: number; speaker: number } {
  const { ours, gold } = sides
  const twin = ({ evidence }: Quotation): Quotation | undefined => ours.quotations.find((own) => {
    if (!overlaps(sides, own.evidence, evidence)) return false
    const shared = Math.min(own.evidence.end, evidence.end) - Math.max(own.evidence.start, evidence.start)
    return shared / (Math.max(own.evidence.end, evidence.end) - Math.min(own.evidence.start, evidence.start)) >= SAME_SPAN
  })
  const pairs = gold.quotations.map((one) => ({ one, own: twin(one) }))
  const inMarks = pairs.filter(({ one }) => one.kind !== 'indirect')
  const spoken = pairs.flatMap(({ one, own }) => (own !== undefined && one.speaker !== undefined ? [{ one, own }] : []))
  const right = spoken.filter(({ one, own }) => matched.ours.get(own.speaker ?? '') === one.speaker || sameWords(own.speakerWording, one.speakerWording ?? one.chain[0]?.speaker))
  return {
    all: pairs.length, found: percent(pairs.filter(({ own }) => own).length, pairs.length),
    inMarks: inMarks.length, foundInMarks: percent(inMarks.filter(({ own }) => own).length, inMarks.length),
    speaker: percent(right.length, spoken.length),
  }
}

/** Speakers in chains of assertions and quotations, each once an article: the share that ours has in the same article. */
export function chainLinksFound({ ours, gold }: Sides, matched: EntityMatch): number {
  const linksOf = (story: Story): Map<string, ChainLink & { letter: string }> => {
    const cells = [
      ...story.claims.flatMap(({ assertions }) => assertions.map(({ article, chain }) => ({ article, chain }))),
      ...story.quotations.map(({ evidence: { article }, chain }) => ({ article, chain })),
    ]
    return new Map(cells.flatMap(({ article, chain }) => chain.map((link) => {
      const letter = articleLetter(story, article)
      return [`${letter} ${link.entity ?? plain(link.speaker)}`, { ...link, letter }] as const
    })))
  }
  const own = [...linksOf(ours).values()]
  const wanted = [...linksOf(gold).values()]
  const found = wanted.filter((link) => own.some(({ letter, entity, speaker }) =>
    letter === link.letter && ((entity !== undefined && matched.ours.get(entity) === link.entity) || sameWords(speaker, link.speaker))))
  return percent(found.length, wanted.length)
}
