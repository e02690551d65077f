import type { Reply, Attribution } from '../attribution/index.ts'
import { firstWhere } from '../families/search.ts'
import { type EntityOf, sameVoice, type Voice, voiceAt } from '../families/voices.ts'
import { wordsIn } from '../families/words.ts'
import type { ArticleReading } from '../reading.ts'
import type { Aligned, FoundDifference } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { REPLY_WORDS } from './lexicon.ts'
import { TRUST, WORDS_AT_MOST } from './rules.ts'

type ReplyKind = keyof typeof REPLY_WORDS

/** A party's answer: a reply, or an attribution by a verb of denying. */
interface Answer {
  article: number
  sentence: number
  kind: ReplyKind
  span: Span
  voice: Voice | undefined
}

/** Answers of all articles, in their order. */
function answersOf(articles: readonly ArticleReading[], entityOf: EntityOf): Answer[] {
  return articles.flatMap((reading, article) => {
    const { replies, attributions, sentences } = reading
    const answer = (kind: ReplyKind, span: Span, speaker: Attribution['speaker']): Answer => ({
      article, kind, span,
      sentence: firstWhere(sentences.length, (at) => (sentences[at]?.span.end ?? 0) > span.start),
      voice: speaker && voiceAt(reading, article, speaker, entityOf),
    })
    const told = replies.flatMap(({ kind, span, speaker }: Reply) => (kind === 'no-reply' || speaker === undefined ? [] : [answer(kind, withSpeaker(span, speaker.span), speaker)]))
    const denials = attributions.flatMap(({ cue, speaker, content, within }) => {
      const last = content.at(-1)
      if (cue === undefined || cue.type !== 'deny' || cue.negated || speaker === undefined || last === undefined) return []
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

interface Partners {
  groups: number[]
  sentences: { article: number; sentence: number; score: number }[]
}

/** Groups of a sentence, and the sentences of other articles that it is aligned with. */
function partnersOf({ pairs, groups }: Aligned): (article: number, sentence: number) => Partners {
  const known = new Map<string, Partners>()
  const at = (article: number, sentence: number): Partners => {
    const name = `${article}:${sentence}`
    const found = known.get(name) ?? { groups: [], sentences: [] }
    if (!known.has(name)) known.set(name, found)
    return found
  }
  pairs.forEach(({ a, b, ground }) => {
    at(a.article, a.sentence).sentences.push({ ...b, score: ground.score ?? 1 })
    at(b.article, b.sentence).sentences.push({ ...a, score: ground.score ?? 1 })
  })
  groups.forEach(({ sentences, ground }, group) => {
    for (const { article, sentence } of sentences) {
      const own = at(article, sentence)
      own.groups.push(group)
      for (const other of sentences) {
        if (other.article !== article && !own.sentences.some((known) => known.article === other.article && known.sentence === other.sentence)) own.sentences.push({ ...other, score: ground.score ?? 1 })
      }
    }
  })
  return at
}

/**
 * Answers that one article alone has, while others tell the matter: a denial, a confirmation, a refusal to comment. An
 * aligned sentence with a word of answering counts as having it, and so does the same party in the same group.
 */
export function lonelyAnswers(articles: readonly ArticleReading[], aligned: Aligned, entityOf: EntityOf): FoundDifference[] {
  const answers = answersOf(articles, entityOf)
  const partners = partnersOf(aligned)
  return answers.flatMap((answer): FoundDifference[] => {
    const { sentences, groups } = partners(answer.article, answer.sentence)
    const telling = sentences.filter(({ article }) => article !== answer.article)
    if (telling.length === 0) return []
    const answered = telling.some(({ article, sentence }) => hasAnswer(articles[article], sentence, answer.kind))
    const elsewhere = answers.some((other) => other.article !== answer.article && other.kind === answer.kind && sameVoice(other.voice, answer.voice) === true)
    const confirmed = answer.kind === 'confirms' && telling.some(({ article, sentence }) => speaksIn(articles[article], article, sentence, answer.voice, entityOf))
    if (answered || elsewhere || confirmed) return []
    const best = telling.reduce((most, { score }) => Math.max(most, score), 0)
    const group = groups[0]
    return [{
      kind: 'only-one',
      passages: [{ article: answer.article, span: answer.span }],
      ...(group !== undefined && { group }),
      silent: [...new Set(telling.map(({ article }) => article))].sort((a, b) => a - b),
      ground: { rule: `only one article: ${answer.kind}`, score: TRUST[answer.kind] * best },
    }]
  })
}

function hasAnswer(reading: ArticleReading | undefined, sentence: number, kind: ReplyKind): boolean {
  const span = reading?.sentences[sentence]?.span
  return reading !== undefined && span !== undefined && wordsIn(reading.text, [span], WORDS_AT_MOST).some(({ fold }) => REPLY_WORDS[kind].test(fold))
}

/** The same party is reported in that sentence with whatever verb. */
function speaksIn(reading: ArticleReading | undefined, article: number, sentence: number, voice: Voice | undefined, entityOf: EntityOf): boolean {
  const span = reading?.sentences[sentence]?.span
  if (reading === undefined || span === undefined) return false
  const first = firstWhere(reading.attributions.length, (at) => (reading.attributions[at]?.content[0]?.end ?? 0) > span.start)
  return reading.attributions.slice(first, first + 12).some(({ speaker }) =>
    speaker !== undefined && speaker.span.start < span.end && speaker.span.end > span.start && sameVoice(voiceAt(reading, article, speaker, entityOf), voice) === true)
}
