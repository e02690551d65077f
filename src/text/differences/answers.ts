import { type EntityOf, sameVoice, voiceAt } from '../families/voices.ts'
import type { ArticleReading, ArticleSpan, SentencePlace } from '../reading.ts'
import type { AlignedGroup, FoundDifference } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { NOT } from './lexicon.ts'
import type { Answer } from './replies.ts'
import { SENTENCES_AT_MOST, TRUST } from './rules.ts'
import { type Told, within } from './told.ts'

/** A party says in a sentence that something is not so. */
interface Refusal {
  article: number
  span: Span
  voice: ReturnType<typeof voiceAt>
}

/**
 * One party that declines to comment in one article and says in another that it is not so: in one group, where the
 * sentences tell of its answer. Both can be true, one after the other.
 */
export function otherAnswers(group: AlignedGroup, number: number, articles: readonly ArticleReading[], answers: readonly Answer[], entityOf: EntityOf, toldAt: (place: SentencePlace) => Told | undefined): FoundDifference[] {
  const places = group.sentences.slice(0, SENTENCES_AT_MOST)
  const declined = answers.filter(({ kind, article, sentence, voice }) => kind === 'declines' && voice?.entity !== undefined && places.some((place) => place.article === article && place.sentence === sentence))
  if (declined.length === 0) return []
  const refusals = places.flatMap((place): Refusal[] => {
    const [told, reading] = [toldAt(place), articles[place.article]]
    if (told === undefined || reading === undefined) return []
    return told.attributions.flatMap(({ cue, speaker, content }) => {
      const says = cue !== undefined && !cue.negated && (cue.type === 'assert' || cue.type === 'deny') && speaker !== undefined
      if (!says || (cue.type === 'assert' && !told.words.some((word) => NOT.test(word.fold) && content.some((span) => within(word, span))))) return []
      return [{ article: place.article, span: told.span, voice: voiceAt(reading, place.article, speaker, entityOf) }]
    })
  })
  for (const { voice } of declined) {
    const silent = declined.filter((other) => sameVoice(other.voice, voice) === true)
    const told = refusals.filter((other) => sameVoice(other.voice, voice) === true && !silent.some(({ article }) => article === other.article))
    if (told.length === 0) continue
    const passages: ArticleSpan[] = [...silent, ...told].map(({ article, span }) => ({ article, span }))
    const sorted = passages.filter((one, at) => passages.findIndex((other) => other.article === one.article && other.span.start === one.span.start) === at).sort((a, b) => a.article - b.article || a.span.start - b.span.start)
    return [{ kind: 'answer', passages: sorted, group: number, silent: [], ground: { rule: 'one party declines there, says no here', score: TRUST.otherAnswer * (group.ground.score ?? 1) } }]
  }
  return []
}
