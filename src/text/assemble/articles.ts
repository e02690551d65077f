import { fingerprint, normalisedWords, textHash } from '../../corpus/fingerprint.ts'
import { guessedOutlet } from '../../corpus/interchange/guessedOutlet.ts'
import type { Article } from '../../corpus/model.ts'
import { isEdtf } from '../../corpus/parse/edtf.ts'
import { codePointLength } from '../../corpus/parse/offsets.ts'
import type { Stated } from '../clean/index.ts'
import { wordsAt } from '../text.ts'
import { suggested, type Draft } from './draft.ts'
import { lineOf } from './line.ts'
import type { PlacedArticle } from './place.ts'
import { ALL_WHOLE_LENGTH, WHOLE_LENGTH } from './rules.ts'
import { listed } from './wording.ts'

/** A name of a text file: positions count in it. A page's text is made by the program, and "pasted 2" is no file. */
const TEXT_FILE = /^[^/\\:*?"<>|]{1,200}\.(?:txt|text|md)$/iu

/** The articles with their sentences by position and fingerprint; with `withTexts` their whole texts too. */
export function articlesOf(draft: Draft, withTexts: boolean): Article[] {
  let held = 0
  return [...draft.articles.values()].map((article) => {
    const { reading, text } = article
    const whole = withTexts && codePointLength(text) <= WHOLE_LENGTH && held + text.length <= ALL_WHOLE_LENGTH
    if (whole) held += text.length
    else if (withTexts) draft.diagnostics.push({ code: 'assemble.text-too-long', values: { article: article.id, length: text.length } })
    return {
      id: article.id, letter: article.id,
      outlet: statedOr(reading.clean.outlet, outletOf(article), 'Guessed: the text does not name it.'),
      title: statedOr(reading.clean.title, firstLine(article) ?? reading.name, 'Its first words; the text states no title.'),
      language: reading.diagnostics.some(({ code }) => code === 'clean.not-english') ? 'und' : 'en',
      published: publishedOf(article),
      origin: originLine(draft, article.at),
      notMentioned: [],
      text: {
        ...(TEXT_FILE.test(reading.name) && lineOf(reading.name) === reading.name && { file: reading.name }),
        sha256: textHash(text), length: codePointLength(text), supplementary: [...article.supplementary], words: normalisedWords(text).length,
        ...(whole && { whole: text }),
      },
      sentences: article.sentences.map(({ id, kind, start, end, number }) => {
        const paragraph = reading.sentences[number]?.paragraph
        return { id, kind, ...(paragraph !== undefined && { paragraph }), start, end, fingerprint: fingerprint(article.wordsAt(start, end)) }
      }),
      ...suggested({ rule: 'read from its text' }),
    }
  })
}

/** What its outlet is called where the text does not say it: by the file; else each by its letter, as no two need be the same. */
export const outletOf = ({ reading, id }: PlacedArticle): string => guessedOutlet(reading.name) ?? `Outlet not named (${id})`

function statedOr(stated: Stated | undefined, fallback: string, note: string): Article['title'] {
  const words = stated && lineOf(stated.words)
  if (words !== undefined) return { value: words, found: 'stated' }
  return { value: lineOf(fallback) ?? '?', found: 'inferred', note }
}

/** The first sentence that is no furniture, as a line. */
function firstLine({ reading, sentences }: PlacedArticle): string | undefined {
  const first = sentences.find(({ kind }) => kind !== 'furniture' && kind !== 'credit' && kind !== 'dateline')
  const span = first && reading.sentences[first.number]?.span
  return span && lineOf(wordsAt(reading.text, span), 120)
}

function publishedOf({ reading: { published } }: PlacedArticle): Article['published'] {
  if (published === undefined || !isEdtf(published.edtf) || published.edtf.length > 80) return { edtf: 'XXXX', found: 'inferred', note: 'The text does not say it.' }
  return { edtf: published.edtf, found: published.ground.rule === 'told' ? 'elsewhere' : 'stated' }
}

/** Where an article enters the story from, in one fixed sentence with the words of the texts. */
function originLine({ reading: { lineage }, articles }: Draft, at: number): string {
  const own = lineage.lineage.filter(({ from }) => from.article === at)
  const stated = own.flatMap(({ to, link }) => ('origin' in to && link !== 'inferred' ? lineage.origins[to.origin] ?? [] : []))
  const named = stated.flatMap(({ kind, wording }) => (kind === 'speaker' || kind === 'institution' ? [] : [wording]))
  const speakers = stated.flatMap(({ kind, wording }) => (kind === 'speaker' || kind === 'institution' ? [wording] : []))
  const retold = own.flatMap(({ to }) => ('article' in to ? [articles.get(to.article)?.id ?? ''] : []))
  const family = lineage.families.find((one) => one.articles.includes(at))
  const others = family?.articles.flatMap((other) => (other === at ? [] : [articles.get(other)?.id ?? ''])) ?? []
  const words = (list: readonly string[]): string => listed([...new Set(list.filter((one) => one !== ''))].slice(0, 4))
  const line = words(named) !== '' ? `Points to ${words(named)}.`
    : words(retold) !== '' ? `Seems to retell ${words(retold)}.`
      : words(others) !== '' ? `Shares its report with ${words(others)} (inferred).` : words(speakers) !== '' ? `Rests on the word of ${words(speakers)}.` : 'Names no other text that it rests on.'
  return lineOf(line) ?? line
}
