import { normalisedWords } from '../../corpus/fingerprint.ts'
import { sentenceKeysOf } from '../../corpus/index/storyIndex.ts'
import { quotationRows, type Printing, type QuotationRow } from '../../corpus/queries/quotationRows.ts'
import type { Activity, Ground } from '../activity.ts'
import type { LessonActivity } from '../format/lesson.ts'
import type { Key, MarkStep, SortStep, Step, TextStep, TokenRange } from '../steps.ts'
import { say } from '../words.ts'
import { missing } from './missing.ts'
import { tokenRange, tokensOf } from './tokens.ts'

const FAMILIES_AT_MOST = 3

/** The same utterance in several printings: which words differ, and whether that changes what is said. */
export const sameQuote: Activity = {
  kind: 'same-quote', minutes: 15, standards: ['CCSS RI.8.9', 'CCSS RI.8.1'],
  make: (ground, chosen) => {
    const rows = changedRows(ground, chosen)
    if (rows.length === 0) return missing('changed-quotation')
    const made = rows.map((row) => [printingsOf(row, chosen.id), ...marksOf(row, chosen.id), mattersOf(row, chosen.id)])
    const closing = closingOf(rows, chosen.id)
    return { ok: true, steps: [...made.flat().map(({ step }) => step), closing.step], keys: [...made.flat().map(({ key }) => key), closing.key] }
  },
}

interface Made { step: Step; key: Key }
const excerptOf = ({ quotation }: Printing): string => quotation.evidence.excerpt ?? ''
const hasWords = (printing: Printing): boolean => excerptOf(printing) !== ''
const blank = { accepted: {}, contested: {} }

/** Utterances whose printings differ inside quotation marks; with chosen claims, those in their sentences, if there are any. */
function changedRows({ story, index }: Ground, { claims }: LessonActivity): readonly QuotationRow[] {
  const rows = quotationRows([...story.quotationFamilies.keys()], 'changed', story, index)
    .filter(({ changedPlaces, printed }) => changedPlaces > 0 && printed.filter(hasWords).length > 1)
  const about = rows.filter(({ printed, retold }) => [...printed, ...retold].some(({ quotation }) =>
    sentenceKeysOf(quotation.evidence).some((key) => index.cellsAt.get(key)?.some(({ claim }) => claims?.includes(claim.id)))))
  return (about.length > 0 ? about : rows).slice(0, FAMILIES_AT_MOST)
}

/** Which of the other printings has the same words? */
function printingsOf({ family, printed, retold }: QuotationRow, activity: string): Made {
  const [first, ...others] = printed.filter(hasWords)
  const words = normalisedWords(first ? excerptOf(first) : '').join(' ')
  const entries = [...others, ...retold.filter(hasWords)]
  const binOf = (printing: Printing): string => {
    if (printing.quotation.kind === 'indirect') return 'retold'
    return ` ${words} `.includes(` ${normalisedWords(excerptOf(printing)).join(' ')} `) ? 'same' : 'other'
  }
  const reference = first ? [first.quotation.evidence] : []
  const id = `${activity}.${family.id}.printings`
  const step: SortStep = {
    kind: 'sort', id, prompt: say('activity.same-quote.printings'), hint: say('activity.same-quote.printings.hint'), passages: reference,
    entries: entries.map(({ quotation }) => ({ id: quotation.id, passages: [quotation.evidence] })),
    bins: ['same', 'other', 'retold'].map((bin) => ({ id: bin, label: say(`activity.same-quote.bin.${bin}`) })),
  }
  const key: Key = {
    step: id, ...blank,
    answer: { kind: 'sort', placed: Object.fromEntries(entries.map((printing) => [printing.quotation.id, binOf(printing)])) },
    reasons: entries.map((printing) => ({
      entry: printing.quotation.id, words: say(`activity.same-quote.because.${binOf(printing)}`), passages: [...reference, printing.quotation.evidence],
    })),
  }
  return { step, key }
}

/** In a printing with other words: mark them. */
function marksOf({ family, printed }: QuotationRow, activity: string): Made[] {
  const { changes } = family
  const changed = printed.filter(({ pieces, quotation }) => pieces?.some(({ change }) => change !== undefined) && changes.some(({ to }) => to.article === quotation.evidence.article))
  return changed.slice(0, 1).map((printing) => {
    const { evidence } = printing.quotation
    const id = `${activity}.${family.id}.marks`
    const tokens = tokensOf(evidence.excerpt ?? '')
    const here = changes.filter(({ to }) => to.article === evidence.article && to.start >= evidence.start && to.end <= evidence.end)
    const reference = printed.find(({ quotation }) => here.some(({ from }) => from.article === quotation.evidence.article))?.quotation.evidence
    const marks = here.flatMap(({ from, to }) => tokenRange(tokens, to.start - evidence.start, to.end - evidence.start, 'other').flatMap((range) => ownWords(range, tokens, from.excerpt)))
    const step: MarkStep = {
      kind: 'mark', id, prompt: say('activity.same-quote.marks', { letter: printing.article.letter }), passages: [...(reference ? [reference] : []), evidence],
      tokens, language: printing.article.language, roles: [{ id: 'other', label: say('activity.same-quote.role.other') }],
    }
    const reasons = here.map(({ from, to, kind }) => ({ words: say('activity.same-quote.differs', { kind }), passages: [from, to] }))
    return { step, key: { step: id, ...blank, answer: { kind: 'mark' as const, marks }, reasons } }
  })
}

/** The words of a differing stretch that the other printing's stretch has not: words that only moved are not other words. */
function ownWords(range: TokenRange, tokens: readonly string[], other: string | undefined): TokenRange[] {
  const known = new Set(normalisedWords(other ?? ''))
  const own = Array.from({ length: range.to - range.from }, (_, at) => range.from + at).filter((at) => normalisedWords(tokens[at] ?? '').some((word) => !known.has(word)))
  if (own.length === 0) return [range]
  return own.reduce<TokenRange[]>((ranges, at) => {
    const last = ranges.at(-1)
    return last?.to === at ? [...ranges.slice(0, -1), { ...last, to: at + 1 }] : [...ranges, { ...range, from: at, to: at + 1 }]
  }, [])
}

/** Does it matter? Nobody's to grade: the key names what differs. */
function mattersOf({ family }: QuotationRow, activity: string): Made {
  const id = `${activity}.${family.id}.matters`
  const entries = family.changes.map(({ from, to }, at) => ({ id: `change${at + 1}`, passages: [from, to] }))
  const step: SortStep = {
    kind: 'sort', id, prompt: say('activity.same-quote.matters'), hint: say('activity.same-quote.matters.hint'), passages: [], entries,
    bins: ['same', 'other', 'open'].map((bin) => ({ id: bin, label: say(`activity.same-quote.meaning.${bin}`) })),
  }
  return { step, key: { step: id, ...blank, reasons: family.changes.map(({ from, to, kind }, at) => ({ entry: `change${at + 1}`, words: say('activity.same-quote.differs', { kind }), passages: [from, to] })) } }
}

function closingOf(rows: readonly QuotationRow[], activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.text`
  const step: TextStep = {
    kind: 'text', id, prompt: say('activity.same-quote.text'), passages: [], lines: 4,
    rubric: ['words', 'articles', 'neither'].map((each) => say(`activity.same-quote.rubric.${each}`)),
  }
  const reasons = rows.map(({ printed }) => ({ words: say('activity.same-quote.rubric.neither'), passages: printed.filter(hasWords).map(({ quotation }) => quotation.evidence) }))
  return { step, key: { step: id, ...blank, reasons } }
}
