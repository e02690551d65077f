import type { Attribution } from '../attribution/index.ts'
import type { Span } from '../text.ts'
import { SAYING, VOICED } from './lexicon.ts'
import { oneOrSeveral } from './numbers.ts'
import { ATTRIBUTED_SHARE, OWN_SHARE, SAID_IN_COMMON, SAID_SHARE, SUBJECT_WORDS, TRUST } from './rules.ts'
import { type Finding, once, overlaps, type PairCheck, spanned, type Told, type ToldWord, within } from './told.ts'

/** Attributions that put what they hold on somebody's word. */
const reportsOf = once(({ attributions }): Attribution[] =>
  attributions.filter(({ cue, speaker }) => speaker !== undefined && cue !== undefined && !cue.negated && (cue.lemma.startsWith('according') || (cue.type === 'assert' && SAYING.has(cue.lemma)))))

/** Content words of one sentence that the other has too. */
const sharedWords = (told: Told, other: Told): ToldWord[] => told.words.filter(({ content, stem }) => content && other.stems.has(stem))
const isReported = (reports: readonly Attribution[], word: Span): boolean => reports.some(({ content }) => content.some((span) => within(word, span)))
const share = (words: readonly ToldWord[], passes: (word: ToldWord) => boolean): number => (words.length === 0 ? 0 : words.filter(passes).length / words.length)

/** Whether the sentence stands on somebody's word. */
export const isAttributed = (told: Told): boolean => {
  const reports = reportsOf(told)
  return share(told.words.filter(({ content }) => content), (word) => isReported(reports, word)) >= ATTRIBUTED_SHARE
}

/** What both tell stands on somebody's word there, and is the article's own statement here. */
export const ownVoice: PairCheck = (a, b) => [...lost(a, b, false), ...lost(b, a, true)]

function lost(a: Told, b: Told, mirrored: boolean): Finding[] {
  const [ours, theirs] = [reportsOf(a), reportsOf(b)]
  const words = sharedWords(a, b)
  const own = sharedWords(b, a)
  const same = new Set(own.map(({ stem }) => stem))
  const said = new Set(own.filter(({ name }) => !name).map(({ stem }) => stem))
  // A list sums up; on whose word stands in the text below it.
  if (b.isBullet) return []
  if (said.size < SAID_IN_COMMON || same.size < SAID_SHARE * Math.min(a.stems.size, b.stems.size) || share(words, (word) => isReported(ours, word)) < ATTRIBUTED_SHARE) return []
  const quoted = (word: Span): boolean => b.quotations.some((span) => overlaps(span, word))
  if (share(own, (word) => isReported(theirs, word) || quoted(word)) > OWN_SHARE || theirs.some(({ cue }) => cue?.lemma.startsWith('according'))) return []
  if (b.words.some(({ fold }) => VOICED.test(fold)) || b.hedges.some(({ kind }) => kind === 'weasel' || kind === 'question')) return []
  // What somebody denies is not what the other article says.
  if (a.attributions.some(({ cue, content }) => cue?.type === 'deny' && words.some((word) => content.some((span) => within(word, span))))) return []
  // What a speaker tells of himself, and another article of him.
  const speakers = a.references.filter(({ span }) => ours.some(({ speaker }) => speaker !== undefined && overlaps(span, speaker.span)))
  if (speakers.some(({ entity, type }) => type !== 'place' && b.references.some((other) => other.entity === entity)) && a.words.some((word) => SELF.test(word.fold) && isReported(ours, word))) return []
  const report = ours.toSorted((x, y) => length(y.content) - length(x.content))[0]
  if (report?.speaker === undefined) return []
  const [left, right] = [report.speaker.span, spanned(own)]
  return [{ key: 'voice', left: mirrored ? right : left, right: mirrored ? left : right, rule: 'on somebody’s word there, in its own voice here', score: TRUST.ownVoice }]
}

/** The speaker, inside of what he says. */
const SELF = /^(?:he|she|his|her|i|my|me)$/

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** One unnamed speaker there, several here. */
export const otherSpeakers: PairCheck = (a, b) => oneOrSeveral(a, b)
  .filter(({ left, right }) => isSpeaker(a, left) && isSpeaker(b, right))
  .map((finding) => ({ ...finding, key: `speakers: ${finding.key}`, rule: 'one unnamed speaker there, several here', score: TRUST.oneSpeaker }))

const isSpeaker = ({ attributions }: Told, span: Span): boolean => attributions.some(({ speaker }) => speaker !== undefined && speaker.kind !== 'pronoun' && overlaps(speaker.span, span) && Math.abs(speaker.span.start - span.start) <= 4)

/** Takes certainty from what the article itself tells: no cue of an attribution, not inside quotation marks. */
export const isDoubt = ({ attributions, quotations }: Told, hedge: Told['hedges'][number]): boolean => {
  const isCue = attributions.some(({ cue }) => cue !== undefined && overlaps(cue.span, hedge.span))
  return DOUBTS.has(hedge.kind) && hedge.level !== 'certain' && !isCue && (hedge.kind === 'evidential' || hedge.level !== 'probable') && !quotations.some((span) => overlaps(span, hedge.span))
}

/** Hedges that take certainty from what is told, not from what somebody wants. */
const DOUBTS = new Set(['evidential', 'modal', 'adverb', 'weasel'])
const ALL_DOUBTS = new Set([...DOUBTS, 'belief', 'noun', 'condition', 'question', 'nonfactive', 'negation'])

/** A word of doubt there, none here, on the same words. */
export const lostHedges: PairCheck = (a, b) => [...unhedged(a, b, false), ...unhedged(b, a, true)]

function unhedged(a: Told, b: Told, mirrored: boolean): Finding[] {
  const [ours, theirs] = [reportsOf(a), reportsOf(b)]
  return a.hedges.flatMap((hedge): Finding[] => {
    if (!isDoubt(a, hedge)) return []
    const scope = a.words.filter((word) => word.content && !word.name && within(word, hedge.scope) && !overlaps(word, hedge.span))
    // An adjective may stand before another; an adverb or a modal before its verb.
    const reach = /(?:ly|may|might|could)$/u.test(a.text.slice(hedge.span.start, hedge.span.end).toLowerCase()) ? 1 : 2
    const sure = scope.flatMap((word, order) => {
      const other = b.words.find(({ stem }) => stem === word.stem)
      return other === undefined ? [] : [{ word, other, order }]
    })
    const head = sure.find(({ order }) => order < reach)
    if (head === undefined) return []
    const { word, other } = head
    const doubted = b.hedges.some(({ kind, scope: reach }) => ALL_DOUBTS.has(kind) && within(other, reach)) || b.quotations.some((span) => overlaps(span, other))
    if ((reach === 1 && otherSubject(a, hedge.span, b, other)) || isNounThere(word, other, a, b)) return []
    if (doubted || (isReported(theirs, other) && !isReported(ours, word))) return []
    const left = { start: Math.min(hedge.span.start, word.start), end: Math.max(hedge.span.end, word.end) }
    const right = { start: other.start, end: other.end }
    return [{ key: `hedge: ${word.stem}`, left: mirrored ? right : left, right: mirrored ? left : right, rule: 'a word of doubt there, none here', score: TRUST.hedged }]
  })
}

/** The same verb of another subject: "the wind may have turned the boat", "the boat turned". */
function otherSubject(a: Told, hedge: Span, b: Told, verb: Span): boolean {
  const before = (told: Told, end: number): string[] => told.words.filter((word) => word.content && word.end <= end).slice(-SUBJECT_WORDS).map(({ stem }) => stem)
  const [ours, theirs] = [before(a, hedge.start), before(b, verb.start)]
  return ours.length > 0 && theirs.length > 0 && !theirs.some((word) => ours.includes(word))
}

/** "the work" is no "works": one is a noun behind an article. */
function isNounThere(word: ToldWord, other: ToldWord, a: Told, b: Told): boolean {
  const isNoun = (told: Told, at: ToldWord): boolean => /^(?:the|an?|his|her|its|their|this|that)$/.test(told.words[told.words.findIndex(({ start }) => start === at.start) - 1]?.fold ?? '')
  return word.fold !== other.fold && isNoun(a, word) !== isNoun(b, other)
}
