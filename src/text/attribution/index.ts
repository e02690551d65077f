import { findQuotations, type Quotation } from '../quotations/index.ts'
import { segmentText, type Paragraph } from '../segment/index.ts'
import type { Diagnostic } from '../text.ts'
import { joinSpeech } from './joinSpeech.ts'
import { nest } from './nest.ts'
import { resolvePronouns } from './pronouns.ts'
import type { Report } from './report.ts'
import { repliesIn } from './replies.ts'
import { SCORES, TOKENS_AT_MOST } from './rules.ts'
import { sentencesOf } from './sentences.ts'
import { sentenceReports } from './sentenceReports.ts'
import { speakerOf } from './speakers.ts'
import type { Attribution, Reply, SpeechKind } from './types.ts'
import { unspoken } from './unspoken.ts'

export type { Attribution, Reply } from './types.ts'

/** What earlier stages know already; each is found anew where it is not given. */
export interface AttributionInput {
  paragraphs?: readonly Paragraph[]
  quotations?: readonly Quotation[]
}

/**
 * Finds who is told to have said, thought, wanted or done what by words: source, cue and content as PARC has them (Pareti 2012;
 * PolNeAR, Newell et al. 2018), by rules on words and clause structure. Spans are UTF-16 units of the text as given.
 * In the order of their first words; chains by `within`. Of a text of more than TOKENS_AT_MOST words only those are read (`attribution-text-too-long`). Never throws; linear in the text.
 */
export function attribute(text: string, input: AttributionInput = {}): { attributions: Attribution[]; replies: Reply[]; diagnostics: Diagnostic[] } {
  const paragraphs = input.paragraphs ?? segmentText(text).paragraphs
  const quotations = input.quotations ?? findQuotations(text, paragraphs.map(({ span }) => span)).quotations
  const sentences = sentencesOf(text, paragraphs, quotations)
  const reports = joinSpeech(sentences, sentences.map(sentenceReports))
  const pairs = reports.map((report) => ({ report, attribution: attributionOf(text, report) }))
  pairs.sort((a, b) => firstPlace(a.attribution) - firstPlace(b.attribution))
  const order = new Map(pairs.map(({ report }, index) => [report, index]))
  const attributions = nest(pairs.map(({ attribution }) => attribution)).map((attribution, index) => {
    const outer = pairs[index]?.report.outer
    const within = outer && order.get(outer)
    return within === undefined ? attribution : { ...attribution, within }
  })
  const replies = sentences.flatMap((sentence) => repliesIn(text, sentence))
  // What was not read is told by one note, not by one for each quotation in it.
  const last = paragraphs.at(-1)?.sentences.at(-1)
  const end = sentences.at(-1)?.end ?? 0
  const unread: Diagnostic[] = last === undefined || last.span.end <= end ? [] : [{ code: 'attribution-text-too-long', span: { start: end, end: last.span.end }, values: { most: TOKENS_AT_MOST } }]
  const looked = unread.length === 0 ? quotations : quotations.filter(({ span }) => span.start < end)
  return { attributions: resolvePronouns(text, attributions), replies, diagnostics: [...unspoken(looked, attributions), ...unread] }
}

const firstPlace = (attribution: Attribution): number => attribution.content[0]?.start ?? attribution.cue?.span.start ?? 0

function attributionOf(text: string, report: Report): Attribution {
  const { sentence, speaker, cue } = report
  const content = report.content.flatMap(({ sentence: holder, range }) => {
    const first = holder.tokens[range.from]
    const last = holder.tokens[range.to]
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
  })
  content.sort((a, b) => a.start - b.start)
  const spoken = speaker && speakerOf(text, speaker.sentence.tokens.slice(speaker.range.from, speaker.range.to + 1), speaker.sentence.end)
  const cueStart = cue && sentence.tokens[cue.from]?.start
  const cueEnd = cue && sentence.tokens[cue.to]?.end
  return {
    ...(spoken && { speaker: spoken }),
    ...(cue && cueStart !== undefined && cueEnd !== undefined && {
      cue: {
        span: { start: cueStart, end: cueEnd },
        lemma: cue.lemma,
        type: cue.group?.word.type ?? 'assert',
        tense: cue.group?.tense ?? 'none',
        voice: cue.group?.passive === true ? 'passive' : 'active',
        negated: cue.group?.negated ?? false,
      },
    }),
    content,
    kind: kindOf(report),
    ground: { rule: `attribution: ${report.rule}`, score: SCORES[report.rule] },
  }
}

function kindOf(report: Report): SpeechKind {
  let quoted = 0
  let plain = 0
  for (const { sentence, range } of report.content)
    for (const token of sentence.tokens.slice(range.from, range.to + 1)) {
      if (token.kind === 'quote') quoted += 1
      else if (token.kind === 'word') plain += 1
    }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}
