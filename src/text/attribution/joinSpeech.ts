import type { Report } from './report.ts'
import { cueAt } from './cues.ts'
import { lastWord, signature, transcriptTurn } from './signature.ts'
import { firstSubject, subjectBefore } from './subject.ts'
import type { Sentence } from './tokens.ts'

/** Indices of a sentence's quotation tokens that read as speech. */
const speechTokens = (sentence: Sentence): number[] => sentence.tokens.flatMap((token, i) => (token.speech === true || (token.quotation?.shape === 'fragment' && /^(?:,|--+|—|–|―)$/u.test(sentence.tokens[i - 1]?.word ?? '')) ? [i] : []))

/** Whether nothing but quotations and stops stands in a sentence. */
const isAllSpeech = (sentence: Sentence): boolean => sentence.tokens.length > 0 && sentence.tokens.every((token) => token.kind !== 'word') && sentence.tokens.some((token) => token.kind === 'quote')

/**
 * Joins speech to its speaker across sentences: what stands in marks right after attributed speech goes on with it; "X added:"
 * governs the quotation that follows; speech without any cue goes to the last speaker, as a new attribution without a cue.
 */
export function joinSpeech(sentences: readonly Sentence[], perSentence: readonly Report[][]): Report[] {
  const out: Report[] = []
  let last: Report | undefined
  /** The turn of a transcript that is still going on. */
  let speaking: Report | undefined
  sentences.forEach((sentence, s) => {
    const reports = perSentence[s] ?? []
    const claimed = new Set<number>()
    for (const report of reports) for (const { range } of report.content) for (let i = range.from; i <= range.to; i++) claimed.add(i)
    const loose = speechTokens(sentence).filter((i) => !claimed.has(i))
    const turn = transcriptTurn(sentence, s === 0)
    if (turn !== undefined) {
      speaking = s === 0 ? undefined : turn
      if (s > 0) last = turn
      out.push(turn, ...reports.filter((report) => report.cue !== undefined && report.cue.from > (turn.cue?.to ?? 0)))
      return
    }
    if (speaking !== undefined && speaking.sentence.paragraph === sentence.paragraph && sentence.tokens.length > 0) {
      speaking.content.push({ sentence, range: { from: 0, to: lastWord(sentence) } })
      out.push(...reports)
      return
    }
    speaking = undefined
    const signed = reports.length === 0 ? signature(sentence) : undefined
    if (signed !== undefined) {
      last = signed
      out.push(last)
      return
    }
    if (isAllSpeech(sentence) && reports.length === 0) {
      const previous = sentences[s - 1]
      const opened = previous === undefined ? undefined : announced(previous)
      const content = sentence.tokens.flatMap((token, i) => (token.kind === 'quote' ? [{ sentence, range: { from: i, to: i } }] : []))
      if (previous !== undefined && opened !== undefined) {
        last = { sentence: previous, speaker: { sentence: previous, range: opened.speaker }, cue: opened.cue, content, rule: 'colon' }
        out.push(last)
      } else if (last !== undefined && isSpeechReport(last) && (last.sentence.paragraph === sentence.paragraph || goesOn(last, sentence))) last.content.push(...content)
      else if (last?.speaker !== undefined && isSpeechReport(last) && sentence.tokens.every((token) => token.quotation === undefined || (token.quotation.shape === 'direct' && token.quotation.mark !== 'single'))) {
        last = { sentence, speaker: last.speaker, content, rule: 'continued' }
        out.push(last)
      }
      return
    }
    const presented = loose.flatMap((i) => presentedAt(sentence, i) ?? [])
    for (const { content } of presented) for (const { range } of content) loose.splice(loose.indexOf(range.from), 1)
    out.push(...reports, ...presented)
    last = presented.at(-1) ?? last
    const spoken = reports.findLast((report) => report.rule !== 'noun' && isSpeechReport(report) && (report.cue?.group === undefined || report.cue.group.word.frames.has('q')))
    if (loose.length > 0 && spoken !== undefined) spoken.content.push(...loose.map((i) => ({ sentence, range: { from: i, to: i } })))
    if (spoken !== undefined) last = spoken
  })
  return out
}

const isSpeechReport = (report: Report): boolean => report.content.some(({ sentence, range }) => sentence.tokens.slice(range.from, range.to + 1).some((token) => token.kind === 'quote'))

/** Whether the sentence begins in the very quotation that the report's content ends in: one over several paragraphs. */
const goesOn = (report: Report, { tokens }: Sentence): boolean => {
  const end = report.content.at(-1)
  return tokens[0]?.quotation !== undefined && end?.sentence.tokens[end.range.to]?.quotation === tokens[0].quotation
}

const DASH = /^(?:--+|—|–|―)$/u

/** "She had one answer: “…”": a colon, or a pair of dashes, presents the speech of the sentence's subject. */
function presentedAt(sentence: Sentence, at: number): Report | undefined {
  const before = sentence.tokens[at - 1]?.word ?? ''
  if (before !== ':' && !(DASH.test(before) && before === sentence.tokens[at + 1]?.word)) return undefined
  const speaker = firstSubject(sentence.tokens, at)
  return { sentence, ...(speaker && { speaker: { sentence, range: speaker } }), cue: { from: at - 1, to: at - 1, lemma: before }, content: [{ sentence, range: { from: at, to: at } }], rule: 'colon' }
}

/** "Ruiz continued:" at the end of a sentence: its speaker and cue. */
function announced(sentence: Sentence): { speaker: { from: number; to: number }; cue: NonNullable<Report['cue']> } | undefined {
  const { tokens } = sentence
  if (tokens.at(-1)?.word !== ':') return undefined
  for (let i = tokens.length - 2; i > 0; i--) {
    const cue = cueAt(tokens, i)
    if (cue?.form !== 'finite') continue
    const speaker = subjectBefore(tokens, cue.from)
    if (speaker !== undefined) return { speaker, cue: { from: cue.from, to: cue.to, lemma: cue.word.lemma, group: cue } }
  }
  return undefined
}
