import type { Reply, Attribution } from '../attribution/index.ts'
import { firstWhere } from '../families/search.ts'
import { type EntityOf, sameVoice, type Voice, voiceAt } from '../families/voices.ts'
import type { ArticleReading, SentencePlace } from '../reading.ts'
import type { Aligned, FoundDifference } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { REPLY_WORDS } from './lexicon.ts'
import { FOUND_AT_MOST, SENTENCES_AT_MOST, TRUST } from './rules.ts'
import type { Told } from './told.ts'

type ReplyKind = keyof typeof REPLY_WORDS

/** A party's answer: a reply, or an attribution by a verb of denying. */
interface Answer extends SentencePlace {
  kind: ReplyKind
  span: Span
  voice: Voice | undefined
}

/** Other verbs of confirming have other senses ("admitted to hospital"). */
const CONFIRM = 'reply: confirm'
/** Verbs that deny whatever their object is; one can also reject an offer. */
const DENYING = new Set(['deny', 'dispute', 'refute', 'rebut', 'disavow', 'repudiate'])

/** Answers of all articles, in their order. */
function answersOf(articles: readonly ArticleReading[], entityOf: EntityOf): Answer[] {
  return articles.flatMap((reading, article) => {
    const { replies, attributions, sentences } = reading
    const answer = (kind: ReplyKind, span: Span, speaker: Attribution['speaker']): Answer => ({
      article, kind, span,
      sentence: firstWhere(sentences.length, (at) => (sentences[at]?.span.end ?? 0) > span.start),
      voice: speaker && voiceAt(reading, article, speaker, entityOf),
    })
    const told = replies.flatMap(({ kind, span, speaker, ground }: Reply) => (kind === 'no-reply' || speaker === undefined || (kind === 'confirms' && ground.rule !== CONFIRM) ? [] : [answer(kind, withSpeaker(span, speaker.span), speaker)]))
    const denials = attributions.flatMap(({ cue, speaker, content, within }) => {
      const last = content.at(-1)
      if (cue === undefined || !DENYING.has(cue.lemma) || cue.negated || speaker === undefined || last === undefined) return []
      // "declined to confirm or deny": the denying is what is declined.
      if (within !== undefined && /^(?:decline|refuse)$/.test(attributions[within]?.cue?.lemma ?? '')) return []
      const span = withSpeaker({ start: cue.span.start, end: Math.max(cue.span.end, last.end) }, speaker.span)
      return told.some((known) => known.span.start < span.end && span.start < known.span.end) ? [] : [answer('denies', span, speaker)]
    })
    return [...told, ...denials]
  })
}

/** The answer with its speaker, where that stands close before it. */
const withSpeaker = (span: Span, speaker: Span): Span => (speaker.end <= span.start && span.start - speaker.end < 40 ? { start: speaker.start, end: span.end } : span)

/** Groups of a sentence, and the sentences that it is aligned with in them, with the score of the pair or of the group. */
function partnersOf({ pairs, groups }: Aligned): (place: SentencePlace) => { groups: number[]; others: Map<string, SentencePlace & { score: number }> } {
  const known = new Map<string, ReturnType<ReturnType<typeof partnersOf>>>()
  const at = (place: SentencePlace): ReturnType<ReturnType<typeof partnersOf>> => {
    const found = known.get(nameOf(place)) ?? { groups: [], others: new Map() }
    known.set(nameOf(place), found)
    return found
  }
  groups.forEach(({ sentences, ground }, group) => {
    const looked = sentences.slice(0, SENTENCES_AT_MOST)
    for (const place of looked) {
      at(place).groups.push(group)
      for (const other of looked) if (other.article !== place.article) at(place).others.set(nameOf(other), { ...other, score: ground.score ?? 1 })
    }
  })
  for (const { a, b, ground } of pairs) {
    at(a).others.set(nameOf(b), { ...b, score: ground.score ?? 1 })
    at(b).others.set(nameOf(a), { ...a, score: ground.score ?? 1 })
  }
  return at
}

const nameOf = ({ article, sentence }: SentencePlace): string => `${article}:${sentence}`

/**
 * Answers that one article alone has, while others tell the matter: a denial, a confirmation, a refusal to comment. An
 * aligned sentence with a word of answering counts as having it, and so does the same party in the same group.
 */
export function lonelyAnswers(articles: readonly ArticleReading[], aligned: Aligned, entityOf: EntityOf, toldAt: (place: SentencePlace) => Told | undefined): FoundDifference[] {
  const answers = answersOf(articles, entityOf).slice(0, FOUND_AT_MOST)
  const partners = partnersOf(aligned)
  return answers.flatMap((answer): FoundDifference[] => {
    const { others, groups } = partners(answer)
    const telling = [...others.values()]
    if (telling.length === 0) return []
    const speaks = ({ attributions, article }: Told): boolean => attributions.some(({ speaker }) =>
      speaker !== undefined && sameVoice(voiceAt(articles[article] as ArticleReading, article, speaker, entityOf), answer.voice) === true)
    const answered = telling.some((place) => {
      const told = toldAt(place)
      if (told === undefined) return false
      return told.words.some(({ fold }) => REPLY_WORDS[answer.kind].test(fold)) || (answer.kind === 'confirms' && speaks(told))
    })
    if (answered || answers.some((other) => other.article !== answer.article && other.kind === answer.kind && sameVoice(other.voice, answer.voice) === true)) return []
    const group = groups[0]
    return [{
      kind: 'only-one',
      passages: [{ article: answer.article, span: answer.span }],
      ...(group !== undefined && { group }),
      silent: [...new Set(telling.map(({ article }) => article))].sort((a, b) => a - b),
      ground: { rule: `only one article: ${answer.kind}`, score: TRUST[answer.kind] * telling.reduce((most, { score }) => Math.max(most, score), 0) },
    }]
  })
}
