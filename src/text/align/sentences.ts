import type { Resolution } from '../entities/index.ts'
import type { ArticleReading, SentencePlace } from '../reading.ts'
import type { Diagnostic, Span } from '../text.ts'
import { LEAST_CONTENT, REPEATS_COMPARED, SENTENCES_COMPARED } from './rules.ts'
import { type Terms, termsOf } from './terms.ts'
import { ENTITY_MARK } from './weights.ts'

/** A sentence that is compared. */
export interface Compared extends SentencePlace {
  terms: Terms
  /** Entities and dates it refers to, as further terms. */
  entities: readonly string[]
}

/** Lines that tell nothing, or say again what stands elsewhere in the article. */
const NOT_COMPARED = new Set(['furniture', 'credit', 'heading', 'slug', 'dateline'])

/** Terms of entities and dates with their places, in the order of the text. */
function entityTerms(articles: readonly ArticleReading[], { entities }: Resolution): { span: Span; term: string }[][] {
  const terms = articles.map(({ dates }) => dates.flatMap(({ span, edtf }) => (edtf === undefined ? [] : [{ span, term: `${ENTITY_MARK}${edtf}` }])))
  entities.forEach(({ references }, entity) => {
    for (const { article, mention } of references) {
      const span = articles[article]?.references[mention]?.span
      if (span !== undefined) terms[article]?.push({ span, term: `${ENTITY_MARK}e${entity}` })
    }
  })
  for (const own of terms) own.sort((a, b) => a.span.start - b.span.start)
  return terms
}

/** The sentences of all articles that are worth comparing, in order, and what was left out for its size. */
export function comparedSentences(articles: readonly ArticleReading[], resolution: Resolution): { sentences: Compared[]; diagnostics: Diagnostic[] } {
  const sentences: Compared[] = []
  const diagnostics: Diagnostic[] = []
  const told = entityTerms(articles, resolution)
  articles.forEach(({ text, sentences: all }, article) => {
    const printed = new Map<string, number>()
    const own = told[article] ?? []
    let [compared, repeated, cut, next] = [0, 0, 0, 0]
    all.forEach(({ kind, span }, sentence) => {
      while (next < own.length && (own[next]?.span.start ?? 0) < span.start) next += 1
      if (NOT_COMPARED.has(kind) || compared >= SENTENCES_COMPARED) return
      const terms = termsOf(text, span)
      if (terms.stems.size < LEAST_CONTENT) return
      const words = terms.words.map(({ form }) => form).join(' ')
      const times = (printed.get(words) ?? 0) + 1
      printed.set(words, times)
      if (times > REPEATS_COMPARED) { repeated += 1; return }
      if (terms.cut) cut += 1
      const end = terms.cut ? terms.words.at(-1)?.end ?? span.end : span.end
      const entities = new Set<string>()
      for (let at = next; at < own.length && (own[at]?.span.start ?? 0) < end; at += 1) entities.add(own[at]?.term ?? '')
      sentences.push({ article, sentence, terms, entities: [...entities] })
      compared += 1
    })
    const left = (code: string, number: number): void => {
      if (number > 0) diagnostics.push({ code, values: { article: article + 1, sentences: number } })
    }
    left('align.long-sentences-cut', cut)
    left('align.repeats-left-out', repeated)
    if (compared >= SENTENCES_COMPARED) left('align.too-many-sentences', all.length)
  })
  return { sentences, diagnostics }
}
