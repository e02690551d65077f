import type { Attribution } from '../attribution/index.ts'
import type { ReadReference } from '../reading.ts'
import type { StoryReading } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { countBelow } from './search.ts'

type Speaker = NonNullable<Attribution['speaker']>

interface Known {
  span: Span
  reference: ReadReference
  /** Number of the entity in the resolution. */
  entity: number
}

/** A name fills the head of a speaker where nothing but a description or a word for its kind follows. */
const HEADED = /^(?:\s+(?:news\s+)?(?:agency|newspaper|paper|network|magazine|website|site|channel|service|broadcaster))?(?:["”)]|$|\s*[,;(–—]|\s+(?:of|in|for|to|at|on|from|with|who|that|which|and|or|as)\b)/iu

/** How many references are looked at on each side of a place: more than a speaker's words hold. */
const REACH = 12

/** Which entity the words at a place stand for. */
export class ReferenceBook {
  readonly #story: StoryReading
  readonly #byArticle: readonly (readonly Known[])[]
  /** Where they begin, by article. */
  readonly #starts: readonly (readonly number[])[]
  /** Whether an entity is made of more than pronouns, by its number. */
  readonly #somebody: readonly boolean[]

  constructor(story: StoryReading) {
    this.#story = story
    this.#somebody = story.resolution.entities.map(({ references }) => references.some(({ kind }) => kind !== 'pronoun'))
    const byArticle: Known[][] = story.articles.map(() => [])
    for (const [entity, { references }] of story.resolution.entities.entries()) {
      for (const { article, mention } of references) {
        const reference = story.articles[article]?.references[mention]
        if (reference !== undefined) byArticle[article]?.push({ span: reference.span, reference, entity })
      }
    }
    for (const list of byArticle) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    this.#byArticle = byArticle
    this.#starts = byArticle.map((list) => list.map(({ span }) => span.start))
  }

  /** References that overlap a span, in the order of the text. */
  #within(article: number, { start, end }: Span): Known[] {
    const below = countBelow(this.#starts[article] ?? [], end)
    return (this.#byArticle[article] ?? []).slice(Math.max(0, below - REACH), below).filter(({ span }) => span.end > start)
  }

  /** Entities that begin in a span by name, in the order of the text, each once. */
  namedIn(article: number, { start, end }: Span): number[] {
    const starts = this.#starts[article] ?? []
    const inside = (this.#byArticle[article] ?? []).slice(countBelow(starts, start), countBelow(starts, end))
    return [...new Set(inside.filter(({ reference }) => reference.named).map(({ entity }) => entity))]
  }

  /** The entity that a speaker is, by its wording's head or by whom its pronoun stands for; undefined where none is clear. */
  speaker(article: number, speaker: Speaker): number | undefined {
    if (speaker.kind === 'pronoun') {
      const linked = this.#within(article, speaker.span).find(({ entity }) => this.#somebody[entity] === true)
      return linked?.entity ?? (speaker.refersTo && this.at(article, speaker.refersTo))
    }
    return this.at(article, speaker.span)
  }

  /** The entity that the words of a span are, not one that they only mention. */
  at(article: number, span: Span): number | undefined {
    const text = this.#story.articles[article]?.text ?? ''
    const inside = this.#within(article, span).filter(({ span: own }) => own.start >= span.start - 4 && own.end <= span.end + 4)
    const heads = inside.filter(({ span: own, reference }) =>
      (own.start <= span.start && own.end >= span.end) || (reference.named ? HEADED.test(text.slice(own.end, Math.max(own.end, span.end)).slice(0, 60)) : own.start === span.start))
    const best = heads.find(({ reference }) => reference.named && reference.type === 'person')
      ?? heads.find(({ reference }) => !reference.named && reference.span.start === span.start)
      ?? heads.find(({ reference }) => reference.named)
      ?? heads[0]
    return best !== undefined && this.#somebody[best.entity] === true ? best.entity : undefined
  }
}
