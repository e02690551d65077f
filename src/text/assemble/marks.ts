import type { Alignment, WordMark } from '../../corpus/model.ts'
import type { Span } from '../text.ts'
import type { DraftClaim } from './claims.ts'
import { atMost, suggested, type Draft } from './draft.ts'
import { lineOf, shortLine } from './line.ts'
import { LABEL_WORDS, MOST } from './rules.ts'

/** Hedges, and speakers without a name, where they stand. Negations mark no doubt and are left out. */
export function wordMarksOf(draft: Draft): WordMark[] {
  const found: WordMark[] = []
  for (const article of draft.articles.values()) {
    const { hedges, attributions } = article.reading
    const seen = new Set<number>()
    const add = (mark: Pick<WordMark, 'kind' | 'category'>, span: Span, rule: string): void => {
      const evidence = article.evidence(span)
      if (evidence !== undefined) found.push({ id: `w${found.length + 1}`, ...mark, evidence, ...suggested({ rule }) })
    }
    for (const { kind, span, ground } of hedges) if (kind !== 'negation') add({ kind: 'hedge', category: kind }, span, ground.rule)
    for (const { speaker } of attributions) {
      if (speaker?.kind !== 'unnamed' || seen.has(speaker.span.start)) continue
      seen.add(speaker.span.start)
      add({ kind: 'unnamed-speaker' }, speaker.span, 'speaker without a name')
    }
  }
  return atMost(found, MOST.marks, 'wordMarks', draft.diagnostics)
}

/** The aligned groups, each under the words of its claim. */
export function alignmentsOf(draft: Draft, claims: readonly DraftClaim[]): Alignment[] {
  const labels = new Map(claims.flatMap(({ group, claim }) => (group === undefined ? [] : [[group, claim.text] as const])))
  const found = draft.reading.aligned.groups.flatMap(({ sentences, relation, ground }, number): Alignment[] => {
    const seen = new Set<string>()
    const places = sentences.flatMap(({ article: at, sentence: own }) => {
      const article = draft.articles.get(at)
      const sentence = article?.sentences.find((one) => one.number === own)
      const key = `${at}:${own}`
      if (article === undefined || sentence === undefined || seen.has(key)) return []
      seen.add(key)
      return [{ article: article.id, sentence: sentence.id }]
    })
    if (places.length < 2) return []
    const first = sentences[0]
    const reading = first && draft.reading.articles[first.article]
    const span = first && reading?.sentences[first.sentence]?.span
    const label = labels.get(number) ?? (reading && span && shortLine(reading.text, span, LABEL_WORDS)) ?? `Group ${number + 1}`
    return [{ id: `al${number + 1}`, label: lineOf(label) ?? `Group ${number + 1}`, relation, sentences: places, ...suggested(ground) }]
  })
  return atMost(found, MOST.alignments, 'alignments', draft.diagnostics)
}
