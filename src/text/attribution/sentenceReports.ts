import { nounReportAt } from './nounReports.ts'
import { complementAfter } from './complement.ts'
import { contentEnd, contentStart, skipTime } from './content.ts'
import { cueAt, reportsInPassive, type CueGroup } from './cues.ts'
import { INVERTING } from './lexicon.ts'
import type { Report } from './report.ts'
import { isUnnamedHead } from './speakers.ts'
import { CUES_AT_MOST } from './rules.ts'
import { firstSubject, subjectAfter, subjectBefore, type Range } from './subject.ts'
import { isNominal, type Sentence, type Token } from './tokens.ts'
import { CONJUNCTIONS, SUBORDINATORS } from './words.ts'

const isSpeech = (token: Token | undefined): boolean => token?.kind === 'quote'
const isWhole = (token: Token | undefined): boolean => token?.speech === true
/** "was criticized by Z" attributes; "was blocked by Z" tells of an act. */
const PASSIVE_TYPES = new Set(['assert', 'evaluate', 'deny', 'believe'])
const CITING = new Set(['citing', 'quoting'])
const isBreak = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'quote' || /^(?:,|--+|—|–|-)$/u.test(token.word))

/** The attributions that one sentence makes, in the order of their cues. */
export function sentenceReports(sentence: Sentence): Report[] {
  const { tokens } = sentence
  const reports: Report[] = []
  let lastSubject: Range | undefined
  /** Where content that stands before its cue may begin. */
  let free = 0
  let cues = 0
  /** Places of "citing" that are read already. */
  const cited = new Set<number>()
  const add = (rule: Report['rule'], speaker: Range | undefined, cue: Report['cue'], content: readonly Range[]) => {
    const pieces = content.map((range) => trimmed(tokens, range)).filter((range) => range.to >= range.from)
    if (pieces.length === 0) return
    reports.push({ sentence, ...(speaker && { speaker: { sentence, range: speaker } }), ...(cue && { cue }), content: pieces.map((range) => ({ sentence, range })), rule })
  }
  const cueOf = (group: CueGroup): NonNullable<Report['cue']> => ({ from: group.from, to: group.to, lemma: group.word.lemma, group })

  for (let i = 0; i < tokens.length && cues < CUES_AT_MOST; i++) {
    if (tokens[i]?.word === 'according' && tokens[i + 1]?.word === 'to') {
      cues += 1
      i = according(i) - 1
      continue
    }
    const noun = nounReportAt(tokens, i)
    if (noun !== undefined) {
      cues += 1
      add('noun', noun.speaker, { from: noun.at, to: noun.at, lemma: tokens[i]?.word ?? '' }, [noun.content])
      continue
    }
    const group = cueAt(tokens, i)
    if (group === undefined || cited.has(i)) continue
    cues += 1
    i = group.to
    if (group.passive) passive(group)
    else if (group.form === 'finite') finite(group)
    else if (group.form === 'participle') participle(group)
  }
  return reports

  function according(at: number): number {
    const speaker = subjectAfter(tokens, at + 2)
    if (speaker === undefined) return at + 2
    // "According to the port, the bridge was safe": what ran into a verb was no apposition.
    if (tokens[speaker.to + 1]?.word !== ',') for (let i = speaker.to; i > speaker.from; i--) if (tokens[i]?.word === ',') speaker.to = i - 1
    // "people briefed on the plan,": what describes the speaker runs to the comma.
    let close = speaker.to + 1
    while (close < tokens.length && close - speaker.to < 12 && tokens[close]?.word !== ',') close += 1
    const cue = { from: at, to: at + 1, lemma: 'according to' }
    const before = tokens[at - 1]
    const opens = at === 0 || (before !== undefined && (CONJUNCTIONS.has(before.word) || SUBORDINATORS.has(before.word)))
    if (opens) {
      if (tokens[close]?.word === ',') add('according', { from: speaker.from, to: close - 1 }, cue, [{ from: close + 1, to: tokens.length - 1 }])
      return close
    }
    // "an official briefed on the matter": the description belongs to the speaker and is no report.
    const described = tokens[speaker.to + 1]?.kind === 'word' && cueAt(tokens, speaker.to + 1) !== undefined
    const last = described ? lastBefore(close) : speaker.to
    add('according', { from: speaker.from, to: last }, cue, [{ from: free, to: at - 1 }])
    return last + 1
  }

  function lastBefore(end: number): number {
    let last = Math.min(end, tokens.length) - 1
    while (tokens[last]?.kind === 'stop') last -= 1
    return last
  }

  function passive(group: CueGroup): void {
    const subject = subjectBefore(tokens, group.from)
    if (tokens[group.to + 1]?.word === 'by') {
      const speaker = subjectAfter(tokens, group.to + 2)
      if (speaker !== undefined && subject !== undefined && PASSIVE_TYPES.has(group.word.type)) add('passive', speaker, cueOf(group), [subject])
      return
    }
    if (subject === undefined || !reportsInPassive(group)) return
    lastSubject = subject
    const next = tokens[group.to + 1]
    // "was quoted as saying": the next cue speaks for this subject.
    if (next?.word === 'as' || group.word.lemma === 'quote') return
    if (next?.word === 'to' && group.word.lemma !== 'tell' && group.word.lemma !== 'call')
      add('passive', undefined, cueOf(group), [subject, { from: group.to + 1, to: contentEnd(tokens, group.to + 1, group, true) }])
    else if (next?.word === 'that' && group.word.lemma !== 'tell') add('clause', undefined, cueOf(group), [{ from: group.to + 1, to: contentEnd(tokens, group.to + 1, group, true) }])
  }

  function finite(group: CueGroup): void {
    let subject = subjectBefore(tokens, group.from)
    const speaks = group.word.frames.has('q')
    const previous = tokens[group.from - 1]
    if (subject === undefined) {
      const comma = previous?.word === ','
      if (speaks && INVERTING.has(group.word.lemma) && group.from > free && (isBreak(previous) || isSpeech(tokens[group.from - 2]))) {
        const after = subjectAfter(tokens, group.to + 1)
        if (after !== undefined) {
          lastSubject = after
          before(group, after, { from: free, to: group.from - 1 }, after.to + 1)
          return
        }
      }
      if (group.from === 0) return
      subject = CONJUNCTIONS.has(previous?.word ?? '') || comma || previous === undefined ? lastSubject ?? firstSubject(tokens, group.from) : undefined
      if (subject === undefined) return
    } else {
      // "…, he said": the subject follows a break and nothing but a tail follows the cue.
      const edge = tokens[subject.from - 1]
      if (speaks && (subject.from > free || isBreak(edge)) && subject.from > 0 && isBreak(edge)) {
        const at = contentStart(tokens, group.to + 1)
        const follows = tokens[skipTime(tokens, group.to + 1)]
        const tail = at < 0 || tokens[at]?.word === ','
        const quoted = isWhole(edge) || isWhole(tokens[subject.from - 2])
        const ahead = at >= 0 && tokens[at]?.word === ',' ? tokens[at + 1] : undefined
        // "Asked why, she said, “…”": the speech is still to come.
        if (!quoted && ahead?.quotation?.shape === 'direct') {
          lastSubject = subject
          follow(group, subject)
          return
        }
        if (tail || (quoted && !(follows?.word === 'that'))) {
          // "…, the source said." at the very end speaks for the whole sentence, with the reports in it.
          const whole = tail && !isSpeech(edge) && (at < 0 || at >= tokens.length - 1)
          const content = { from: whole ? 0 : free, to: subject.from - 1 }
          if (content.to - content.from > 3 || quoted || isSpeech(tokens[content.from]) || (ahead !== undefined && content.to - content.from >= 2 && isNominal(tokens[content.to - 1]))) {
            lastSubject = subject
            before(group, subject, content, at)
            return
          }
        }
      }
    }
    lastSubject = subject
    follow(group, subject)
  }

  function follow(group: CueGroup, subject: Range | undefined): void {
    const between = citedBetween(group)
    if (between !== undefined) {
      add('clause', subject, cueOf(group), [between.content])
      addCited(between.speaker, between.at, [between.content])
      free = Math.max(free, between.content.to + 1)
      return
    }
    const complement = complementAfter(tokens, group)
    if (complement === undefined) return
    if (group.negated && complement.rule === 'object') return
    add(complement.rule, subject, cueOf(group), [complement.range])
    if (complement.rule === 'clause') free = Math.max(free, complement.range.to + 1)
  }

  /** "reported, citing officials, that …": who is cited between cue and content. */
  function citedBetween(group: CueGroup): { speaker: Range; at: number; content: Range } | undefined {
    const at = group.to + 2
    if (tokens[group.to + 1]?.word !== ',' || !CITING.has(tokens[at]?.word ?? '')) return undefined
    const speaker = subjectAfter(tokens, at + 1)
    const that = speaker === undefined ? -1 : speaker.to + 2
    if (speaker === undefined || tokens[speaker.to + 1]?.word !== ',' || tokens[that]?.word !== 'that') return undefined
    return { speaker, at, content: { from: that, to: contentEnd(tokens, that, group, true) } }
  }

  /** The second link of a chain: whom the report before it cites for the same content. */
  function addCited(speaker: Range, at: number, content: readonly Range[]): void {
    const outer = reports.at(-1)
    cited.add(at)
    add('clause', speaker, { from: at, to: at, lemma: 'cite' }, content)
    const inner = reports.at(-1)
    if (outer !== undefined && inner !== undefined && inner !== outer) inner.outer = outer
  }

  /** Content before its cue; and after it, where the speaker only interrupts. */
  function before(group: CueGroup, speaker: Range, content: Range, tail: number): void {
    // Where another cue comes first, what follows is that cue's.
    let at = tail
    for (let i = group.to + 1; i < tail; i++) if (i > speaker.to && cueAt(tokens, i) !== undefined) at = -1
    const pieces = [onlySpeech(content)]
    let comma = at
    if (comma >= 0) while (comma < tokens.length && comma - at < 14 && tokens[comma]?.word !== ',' && tokens[comma]?.kind !== 'quote' && cueAt(tokens, comma) === undefined) comma += 1
    let resume = tokens[comma]?.word === ',' ? comma + 1 : comma
    if (CONJUNCTIONS.has(tokens[resume]?.word ?? '') && isSpeech(tokens[resume + 1]) && resume > comma) resume += 1
    const participle = cueAt(tokens, resume)?.form === 'participle'
    const next = tokens[resume]
    if (at >= 0 && next?.kind === 'quote' && (resume > comma || next.quotation?.shape === 'direct')) pieces.push({ from: resume, to: resume })
    else if (at >= 0 && resume > comma && next !== undefined && !participle && !isSpeech(tokens[content.to]) && !isSpeech(tokens[content.to - 1]) && !SUBORDINATORS.has(next.word) && !CONJUNCTIONS.has(next.word) && tokens[at]?.word === ',')
      pieces.push({ from: resume, to: contentEnd(tokens, resume, group, true) })
    const cites = tokens[group.to + 1]?.word === ',' && CITING.has(tokens[group.to + 2]?.word ?? '') ? subjectAfter(tokens, group.to + 3) : undefined
    add(pieces.length > 0 && isSpeech(tokens[pieces[0]?.to ?? -1]) ? 'quote' : 'parenthetical', speaker, cueOf(group), pieces)
    if (cites !== undefined && cites.from > group.to && namesSpeaker(cites)) addCited(cites, group.to + 2, pieces)
    free = Math.max(free, (pieces.at(-1)?.to ?? content.to) + 1, group.to + 1)
  }

  /** Whether people or papers are cited, not a reason ("citing the rain"). */
  function namesSpeaker(range: Range): boolean {
    return tokens.slice(range.from, range.to + 1).some((token) => isUnnamedHead(token.word)) || tokens[range.from]?.capital === true
  }

  /** Narrows content to the quotation that stands right before the cue, where it is speech by itself. */
  function onlySpeech(content: Range): Range {
    let to = content.to
    while (to > content.from && tokens[to]?.kind === 'stop') to -= 1
    const token = tokens[to]
    if (token?.speech === true && (to === content.from || tokens[to - 1]?.word === ':' || !hasClauseBefore(content.from, to))) return { from: to, to }
    return { from: content.from, to }
  }

  function hasClauseBefore(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isNominal(tokens[i])) return true
    return false
  }

  function participle(group: CueGroup): void {
    if (group.passive) {
      const speaker = subjectAfter(tokens, group.to + 2)
      const about = subjectBefore(tokens, group.from)
      if (speaker !== undefined && about !== undefined && group.word.type === 'evaluate') add('passive', speaker, cueOf(group), [about])
      return
    }
    const previous = tokens[group.from - 1]
    const own = previous !== undefined && previous.kind === 'word' && isNominal(previous) && !CONJUNCTIONS.has(previous.word) && !SUBORDINATORS.has(previous.word) ? subjectBefore(tokens, group.from) : undefined
    follow(group, own ?? lastSubject ?? firstSubject(tokens, group.from) ?? reports.at(-1)?.speaker?.range)
  }
}

function trimmed(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range
  while (to >= from && tokens[to]?.kind === 'stop' && !/^[)?!%]$/u.test(tokens[to]?.word ?? '')) to -= 1
  while (from <= to && tokens[from]?.kind === 'stop' && tokens[from]?.word !== '(') from += 1
  return { from, to }
}
