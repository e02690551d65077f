import { cleanText } from '../../../../src/text/clean/index.ts'
import { resolveEntities } from '../../../../src/text/entities/index.ts'
import { groupQuotations } from '../../../../src/text/families/index.ts'
import { readArticle } from '../../../../src/text/read/index.ts'
import type { ArticleReading } from '../../../../src/text/reading.ts'
import type { Aligned, ArticleSpan } from '../../../../src/text/index.ts'

/** Articles of the given texts, read without weights. */
export const readAll = (...texts: readonly string[]): ArticleReading[] =>
  texts.map((text, at) => readArticle({ id: `a${at}`, name: `a${at}.txt`, cleaned: cleanText(text) }))

export const resolved = (articles: readonly ArticleReading[]) =>
  resolveEntities(articles.map(({ id, text, references }) => ({ id, text, mentions: references })))

/** One group: in each article the sentence that has the words; and no pairs. */
export function alignedAt(articles: readonly ArticleReading[], ...groups: readonly (readonly string[])[]): Aligned {
  return {
    pairs: [],
    groups: groups.map((words) => ({
      sentences: words.flatMap((wording, article) => {
        const { text, sentences } = articles[article] ?? { text: '', sentences: [] }
        const at = text.indexOf(wording)
        if (wording === '') return []
        if (at < 0) throw new Error(`not in article ${article}: ${wording}`)
        return [{ article, sentence: sentences.findIndex(({ span }) => span.start <= at && at < span.end) }]
      }),
      relation: 'paraphrase' as const, pairs: [], ground: { rule: 'by hand' },
    })),
  }
}

export const unaligned: Aligned = { pairs: [], groups: [] }

export const printed = (articles: readonly ArticleReading[], { article, span }: ArticleSpan): string =>
  articles[article]?.text.slice(span.start, span.end) ?? ''

/** Families of texts: the words of their printings with the kind, and the changes. */
export function familiesOf(articles: readonly ArticleReading[], aligned: Aligned = unaligned) {
  return groupQuotations(articles, resolved(articles), aligned).map(({ printings, changes }) => ({
    printings: printings.map(({ article, kind, span }) => `${article} ${kind}: ${printed(articles, { article, span })}`),
    changes: changes.map(({ from, to, kind }) => [kind, printed(articles, from), printed(articles, to)]),
  }))
}
