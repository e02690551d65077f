import type { Diagnostic } from '../text.ts'
import type { CleanedText } from './cleaned.ts'
import { ENGLISH_WORDS, FOREIGN_ARTICLES, FOREIGN_WORDS } from './lexicon.ts'
import { ARTICLE_WORDS, BINARY_SHARE, ENGLISH_SHARE, FEW_WORDS, FOREIGN_SHARE, LANGUAGE_REACH, LETTERS_OF_SCRIPT, OTHER_SCRIPT_SHARE } from './rules.ts'

/**
 * How English a text is: function words of English and signs of another language (their function words, articles before a
 * small word, small words with letters that English has not) as shares of its words; or what is not in Latin letters.
 */
const languageOf = (text: string): { words: number; english: number; foreign: number; otherScript: number } => {
  const words = text.match(/\p{L}+/gu) ?? []
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  let [english, foreign] = [0, 0]
  words.forEach((word, at) => {
    const small = word.toLowerCase()
    if (ENGLISH_WORDS.has(small)) english += 1
    const article = FOREIGN_ARTICLES.has(small) && /^\p{Ll}/u.test(words[at + 1] ?? '')
    if (FOREIGN_WORDS.has(small) || article || (word === small && /[^\0-\x7f]/.test(word))) foreign += 1
  })
  const of = (count: number): number => (words.length === 0 ? 0 : count / words.length)
  return { words: words.length, english: of(english), foreign: of(foreign), otherScript: letters < LETTERS_OF_SCRIPT ? 0 : 1 - latin / letters }
}

const isEnglish = ({ words, english, foreign, otherScript }: ReturnType<typeof languageOf>): boolean => {
  if (otherScript > OTHER_SCRIPT_SHARE) return false
  if (words < FEW_WORDS) return true
  // Lists of names have no function words of any language; a few words alone need clear signs.
  if (words < ARTICLE_WORDS) return foreign < FOREIGN_SHARE || foreign < 2 * english
  return english >= ENGLISH_SHARE || (english > 0 && foreign < english)
}

/** The first of the article's own words, without titles and headings. */
const bodyHead = ({ text, blocks }: Pick<CleanedText, 'text' | 'blocks'>): string => {
  let head = ''
  for (const { kind, span } of blocks) {
    if (kind !== 'body' && kind !== 'bullet') continue
    head += `${text.slice(span.start, Math.min(span.end, span.start + LANGUAGE_REACH))} `
    if (head.length > LANGUAGE_REACH) break
  }
  return head.slice(0, LANGUAGE_REACH)
}

/** Doubts about a cleaned article as a whole: none there, not English, not text at all. */
export const articleDiagnostics = ({ text, blocks }: Pick<CleanedText, 'text' | 'blocks'>): Diagnostic[] => {
  const found: Diagnostic[] = []
  const body = bodyHead({ text, blocks })
  const words = body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words < ARTICLE_WORDS) found.push({ code: 'clean.no-article', values: { words } })
  // A text of another script may have no body that our rules see.
  const language = languageOf(body.trim() === '' ? text.slice(0, LANGUAGE_REACH) : body)
  if (!isEnglish(language)) found.push({ code: 'clean.not-english', values: { share: Math.round(language.english * 100) / 100 } })
  const sample = text.slice(0, LANGUAGE_REACH)
  // eslint-disable-next-line no-control-regex
  const control = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0
  if (control > BINARY_SHARE * sample.length) found.push({ code: 'clean.not-text', values: { control } })
  return found
}
