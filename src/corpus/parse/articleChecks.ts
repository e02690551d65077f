import type { Article, Sentence } from '../model.ts'
import { MAX_WHOLE_LENGTH } from '../format/article.ts'
import { textHash } from '../fingerprint.ts'
import { isEdtf } from './edtf.ts'
import { codePointLength, supplementaryOf } from './offsets.ts'
import type { Kept } from './readRecords.ts'
import type { Report } from './report.ts'
import { UNKNOWN_DATE } from './schemaProblems.ts'

/** What evidence is held against: an article and its sentences by id. */
export interface ArticleGround {
  readonly article: Article
  readonly sentences: ReadonlyMap<string, Sentence>
}

/**
 * The articles whose sentences and positions hold together; the others are reported. Sentences must lie inside the
 * text, in order, without overlap, each with an id of its own; supplementary characters must be listed in order. A
 * publication date that is no EDTF becomes unknown; a whole text that is another one goes.
 */
export function soundArticles(articles: readonly Kept<Article>[], report: Report): Kept<Article>[] {
  const letters = new Set<string>()
  return articles.filter(({ record: article, path }) => {
    if (letters.has(article.letter)) {
      report.add('record', 'duplicate-letter', `${path}.letter`, { record: article.id, letter: article.letter })
      return false
    }
    if (!hasSoundSentences(article, path, report) || !hasSoundOffsets(article, path, report)) return false
    letters.add(article.letter)
    dropOtherText(article, path, report)
    if (!isEdtf(article.published.edtf)) {
      report.add('note', 'bad-date', `${path}.published.edtf`, { record: article.id, received: article.published.edtf })
      article.published.edtf = UNKNOWN_DATE
    }
    return true
  })
}

function hasSoundSentences(article: Article, path: string, report: Report): boolean {
  const seen = new Set<string>()
  let end = 0
  return article.sentences.every((sentence, at) => {
    const place = `${path}.sentences[${at}]`
    const values = { record: article.id, sentence: sentence.id, start: sentence.start, end: sentence.end, length: article.text.length }
    const fault = seen.has(sentence.id) ? 'duplicate-id'
      : sentence.start >= sentence.end ? 'bad-span'
        : sentence.end > article.text.length ? 'outside-text'
          : sentence.start < end ? 'sentence-order' : undefined
    seen.add(sentence.id)
    end = sentence.end
    if (fault) report.add('record', fault, place, { ...values, id: sentence.id })
    return fault === undefined
  })
}

function hasSoundOffsets(article: Article, path: string, report: Report): boolean {
  const { supplementary, length } = article.text
  const wrong = supplementary.findIndex((offset, at) => offset >= length || (at > 0 && offset <= (supplementary[at - 1] ?? 0)))
  if (wrong === -1) return true
  report.add('record', 'supplementary-order', `${path}.text.supplementary[${wrong}]`, { record: article.id, offset: supplementary[wrong] ?? 0, length })
  return false
}

/** Takes a whole text out of an article that it is not the text of: every place would point to other words. */
function dropOtherText(article: Article, path: string, report: Report): void {
  const { whole, length, sha256, supplementary } = article.text
  if (whole === undefined) return
  const received = codePointLength(whole)
  if (received === length && received <= MAX_WHOLE_LENGTH && !whole.includes('\r') && textHash(whole) === sha256
    && supplementaryOf(whole).join() === supplementary.join()) return
  report.add('note', 'whole-text', `${path}.text.whole`, { record: article.id, length, received })
  delete article.text.whole
}
