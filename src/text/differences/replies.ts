import type { Reply, Attribution } from '../attribution/index.ts'
import { firstWhere } from '../families/search.ts'
import { type EntityOf, sameVoice, type Voice, voiceAt } from '../families/voices.ts'
import type { ArticleReading, SentencePlace } from '../reading.ts'
import type { Aligned, FoundDifference } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { isAfter } from './dates.ts'
import { REPLY_WORDS } from './lexicon.ts'
import { SENTENCES_AT_MOST, TRUST } from './rules.ts'
import type { Told } from './told.ts'

export type ReplyKind = keyof typeof REPLY_WORDS

/** A party's answer: a reply, or an attribution by a verb of denying. */
export interface Answer extends SentencePlace {
  kind: ReplyKind
  span: Span
  voice: Voice | undefined
}

/** Other verbs of confirming have other senses ("admitted to hospital"). */
const CONFIRM = 'reply: confirm'
/** Verbs that deny whatever their object is; one can also reject an offer. */
const DENYING = new Set(['deny', 'dispute', 'refute', 'rebut', 'disavow', 'repudiate'])

/** Answers of all articles, in their order. */
export function answersOf(articles: readonly ArticleReading[], entityOf: EntityOf): Answer[] {
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
    const known = [...told, ...denials]
    return [...known, ...disclaimersOf(reading).flatMap(({ span, speaker }) => (known.some((own) => own.span.start < span.end && span.start < own.span.end) ? [] : [answer('denies', span, speaker)]))]
  })
}

/** What somebody says to have no part in: a denial without a verb of denying. */
const DISCLAIMS = /\b(?:(?:had|has|have|having) (?:absolutely )?(?:nothing|no(?:t anything)?) to do with|(?:had|has|have|played) no (?:part|role|hand|involvement) in|(?:was|were|is|are|been) (?:not|never|in no way) (?:involved|responsible|behind|to blame)|(?:knew|knows?|known) nothing (?:of|about))\b/i
/** Of a content only so much is read. */
const CONTENT_AT_MOST = 400

function disclaimersOf({ text, attributions }: ArticleReading): { span: Span; speaker: NonNullable<Attribution['speaker']> }[] {
  return attributions.flatMap(({ cue, speaker, content }) => {
    const [first, last] = [content[0], content.at(-1)]
    if (cue === undefined || cue.negated || cue.type !== 'assert' || speaker === undefined || first === undefined || last === undefined) return []
    if (!content.some(({ start, end }) => DISCLAIMS.test(text.slice(start, Math.min(end, start + CONTENT_AT_MOST))))) return []
    const span = { start: Math.min(cue.span.start, first.start), end: Math.max(cue.span.end, last.end) }
    return [{ span: withSpeaker(span, speaker.span), speaker }]
  })
}

/** The answer with its speaker, where that stands close before it. */
const withSpeaker = (span: Span, speaker: Span): Span => (speaker.end <= span.start && span.start - speaker.end < 40 ? { start: speaker.start, end: span.end } : span)

/** `direct`: aligned as a pair, not through a group only. */
type Partner = SentencePlace & { score: number; direct: boolean }

/** Groups of a sentence, and the sentences that it is aligned with in them, with the score of the pair or of the group. */
function partnersOf({ pairs, groups }: Aligned): (place: SentencePlace) => { groups: number[]; others: Map<string, Partner> } {
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
      for (const other of looked) if (other.article !== place.article) at(place).others.set(nameOf(other), { ...other, score: ground.score ?? 1, direct: false })
    }
  })
  for (const { a, b, ground } of pairs) {
    at(a).others.set(nameOf(b), { ...b, score: ground.score ?? 1, direct: true })
    at(b).others.set(nameOf(a), { ...a, score: ground.score ?? 1, direct: true })
  }
  return at
}

const nameOf = ({ article, sentence }: SentencePlace): string => `${article}:${sentence}`

/**
 * Answers that one article alone has, while others tell the matter: a denial, a confirmation, a refusal to comment. An
 * aligned sentence with a word of answering counts as having it, and so does the same party in the same group.
 */
export function lonelyAnswers(articles: readonly ArticleReading[], aligned: Aligned, entityOf: EntityOf, toldAt: (place: SentencePlace) => Told | undefined, answers: readonly Answer[]): FoundDifference[] {
  const partners = partnersOf(aligned)
  return answers.flatMap((answer): FoundDifference[] => {
    const own = partners(answer)
    // A denial answers the sentence before it, where it tells nothing else that others tell.
    const follows = answer.kind === 'denies' && own.others.size === 0 && inOneParagraph(articles[answer.article], answer.sentence)
    const { others, groups } = follows ? partners({ article: answer.article, sentence: answer.sentence - 1 }) : own
    const direct = [...others.values()].filter((other) => other.direct)
    const telling = follows && direct.length > 0 ? direct : [...others.values()]
    if (telling.length === 0) return []
    if (follows && telling.some((place) => [0, 1, 2].some((step) => hasDenial(toldAt({ article: place.article, sentence: place.sentence + step }))))) return []
    const speaks = ({ attributions, article }: Told): boolean => attributions.some(({ speaker }) =>
      speaker !== undefined && sameVoice(voiceAt(articles[article] as ArticleReading, article, speaker, entityOf), answer.voice) === true)
    const answered = telling.some((place) => {
      const told = toldAt(place)
      if (told === undefined) return false
      return told.words.some(({ fold }) => REPLY_WORDS[answer.kind].test(fold)) || (answer.kind === 'confirms' && speaks(told))
    })
    if (answered || answers.some((other) => other.article !== answer.article && other.kind === answer.kind && sameVoice(other.voice, answer.voice) === true)) return []
    // An article that appeared before the answer was given leaves nothing out.
    const given = dayOf(toldAt(answer))
    const silent = [...new Set(telling.map(({ article }) => article))].filter((at) => { const day = articles[at]?.published?.edtf; return given === undefined || day === undefined || !isAfter(given, day) })
    if (silent.length === 0) return []
    const group = groups[0]
    return [{
      kind: 'only-one',
      passages: [{ article: answer.article, span: answer.span }, ...(follows ? telling.flatMap((place) => { const told = toldAt(place); return told === undefined ? [] : [{ article: place.article, span: told.span }] }) : [])]
        .sort((a, b) => a.article - b.article || a.span.start - b.span.start),
      ...(group !== undefined && { group }),
      silent: silent.sort((a, b) => a - b),
      ground: { rule: follows ? 'only one article: denies what is told before' : `only one article: ${answer.kind}`, score: (follows ? TRUST.answersBefore : TRUST[answer.kind]) * telling.reduce((most, { score }) => Math.max(most, score), 0) },
    }]
  })
}

/** The day on which it was said: a date beside what is said, not inside of it. */
const dayOf = (told: Told | undefined): string | undefined =>
  told?.dates.find(({ kind, span }) => kind === 'date' && !told.attributions.some(({ content }) => content.some((own) => own.start <= span.start && span.end <= own.end)))?.edtf

const inOneParagraph = (reading: ArticleReading | undefined, sentence: number): boolean => {
  const [before, own] = [reading?.sentences[sentence - 1], reading?.sentences[sentence]]
  return own?.paragraph !== undefined && before?.paragraph === own.paragraph
}

const hasDenial = (told: Told | undefined): boolean => told !== undefined && (told.words.some(({ fold }) => REPLY_WORDS.denies.test(fold)) || DISCLAIMS.test(told.text.slice(told.span.start, Math.min(told.span.end, told.span.start + CONTENT_AT_MOST))))
