import type { Attribution } from '../attribution/index.ts'
import type { ReadReference } from '../reading.ts'
import type { StoryReading } from '../storyReading.ts'
import { wordsAt, type Span } from '../text.ts'

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

  constructor(story: StoryReading) {
    this.#story = story
    const byArticle: Known[][] = story.articles.map(() => [])
    for (const [entity, { references }] of story.resolution.entities.entries()) {
      for (const { article, mention } of references) {
        const reference = story.articles[article]?.references[mention]
        if (reference !== undefined) byArticle[article]?.push({ span: reference.span, reference, entity })
      }
    }
    for (const list of byArticle) list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    this.#byArticle = byArticle
  }

  /** References that overlap a span, in the order of the text. */
  #within(article: number, { start, end }: Span): Known[] {
    const list = this.#byArticle[article] ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.span.start ?? Infinity) < end) low = middle + 1
      else high = middle
    }
    return list.slice(Math.max(0, low - REACH), low).filter(({ span }) => span.end > start)
  }

  /** Entities that stand in a span by name, in the order of the text, each once. */
  namedIn(article: number, span: Span): number[] {
    return [...new Set(this.#all(article, span).filter(({ reference }) => reference.named).map(({ entity }) => entity))]
  }

  #all(article: number, { start, end }: Span): Known[] {
    const list = this.#byArticle[article] ?? []
    const found: Known[] = []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.span.start ?? Infinity) < start) low = middle + 1
      else high = middle
    }
    for (let at = low; (list[at]?.span.start ?? Infinity) < end; at += 1) {
      const known = list[at]
      if (known !== undefined) found.push(known)
    }
    return found
  }

  /** The entity that a speaker is, by its wording's head or by whom its pronoun stands for; undefined where none is clear. */
  speaker(article: number, speaker: Speaker): number | undefined {
    if (speaker.kind === 'pronoun') {
      const linked = this.#within(article, speaker.span).find(({ entity }) => this.#isSomebody(entity))
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
    return best !== undefined && this.#isSomebody(best.entity) ? best.entity : undefined
  }

  /** Not made of pronouns alone. */
  #isSomebody(entity: number): boolean {
    return this.#story.resolution.entities[entity]?.references.some(({ kind }) => kind !== 'pronoun') ?? false
  }

  /** Words of the reference with that number in its article. */
  words(article: number, mention: number): string {
    const reading = this.#story.articles[article]
    const reference = reading?.references[mention]
    return reading === undefined || reference === undefined ? '' : wordsAt(reading.text, reference.span)
  }
}
