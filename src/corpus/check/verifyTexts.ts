import { fingerprint, normalisedWords, textHash } from '../fingerprint.ts'
import type { Article, Entity, StoryFile } from '../model.ts'
import { everyEvidence } from '../parse/evidencePlaces.ts'
import { MAX_EXCERPT_WORDS } from '../parse/excerptLimit.ts'
import { codePointLength } from '../parse/offsets.ts'
import type { Problem } from '../parse/problem.ts'
import { createReport, shortened, type Report } from '../parse/report.ts'
import { readyText, type ArticleText } from './articleText.ts'

/** Share of an article's words that all its excerpts together may hold: two fifths, every word counted once. */
export const MAX_EXCERPT_SHARE = 0.4

/**
 * Holds a story file against the texts it was made from, by article id: hash, length and number of words of each text;
 * place and fingerprint of each sentence; place, wording and length of each excerpt; the share of each article that
 * excerpts hold (no limit where `text.whole` shows it all); how often each name occurs. Gives what does not agree (`mention-count` as a note: a form may be
 * counted in a way that plain search is not). `story` counts code points and must be sound (see `parseStory`).
 */
export function verifyTexts(story: StoryFile, texts: ReadonlyMap<string, string>): readonly Problem[] {
  const report = createReport()
  const ready = new Map<string, ArticleText>()
  for (const [at, article] of story.articles.entries()) {
    const path = `$.articles[${at}]`
    const raw = texts.get(article.id)
    if (raw === undefined) {
      report.add('record', 'text-missing', `${path}.text.file`, { record: article.id, file: article.text.file ?? '' })
      continue
    }
    const text = readyText(article, raw)
    ready.set(article.id, text)
    verifyWhole(article, text, `${path}.text`, report)
    verifySentences(article, text, path, report)
  }
  verifyExcerpts(story, ready, report)
  for (const [at, entity] of story.entities.entries()) verifyMentions(entity, ready, `$.entities[${at}]`, report)
  return report.list()
}

function verifyWhole(article: Article, { text, supplementary }: ArticleText, path: string, report: Report): void {
  const record = article.id
  const said = article.text
  const hash = textHash(text)
  const length = codePointLength(text)
  const words = normalisedWords(text).length
  if (hash !== said.sha256) report.add('record', 'text-hash', `${path}.sha256`, { record, expected: said.sha256, received: hash })
  if (length !== said.length) report.add('record', 'text-length', `${path}.length`, { record, expected: said.length, received: length })
  if (words !== said.words) report.add('record', 'text-words', `${path}.words`, { record, expected: said.words, received: words })
  if (supplementary.join() !== said.supplementary.join()) {
    report.add('record', 'text-supplementary', `${path}.supplementary`, { record, received: supplementary.join(', ') })
  }
}

function verifySentences(article: Article, text: ArticleText, path: string, report: Report): void {
  for (const [at, { id, start, end, fingerprint: said }] of article.sentences.entries()) {
    const { exact, near, words } = fingerprint(text.at(start, end))
    if (exact === said.exact && near === said.near && words === said.words) continue
    const received = `exact ${exact}, near ${near}, words ${words}`
    report.add('record', 'sentence-fingerprint', `${path}.sentences[${at}]`, { record: article.id, sentence: id, received })
  }
}

function verifyExcerpts(story: StoryFile, texts: ReadonlyMap<string, ArticleText>, report: Report): void {
  const held = new Map(Array.from(texts, ([id, { words }]) => [id, new Uint8Array(words.length)]))
  for (const { path, record, evidence } of everyEvidence(story)) {
    const text = texts.get(evidence.article)
    if (evidence.excerpt === undefined || !text) continue
    const there = text.at(evidence.start, evidence.end)
    if (there !== evidence.excerpt) {
      report.add('record', 'excerpt-differs', `${path}.excerpt`, { record, expected: shortened(evidence.excerpt), received: shortened(there) })
    }
    const [from, to] = text.wordsAt(evidence.start, evidence.end)
    if (text.article.text.whole !== undefined) continue
    held.get(evidence.article)?.fill(1, from, to)
    const own = text.words.slice(from, to).filter(({ spoken }) => !spoken).length
    if (own > MAX_EXCERPT_WORDS) report.add('record', 'excerpt-run', `${path}.excerpt`, { record, words: own, limit: MAX_EXCERPT_WORDS })
  }
  for (const [at, { id }] of story.articles.entries()) {
    const words = held.get(id)
    if (!words) continue
    const count = words.reduce((sum, one) => sum + one, 0)
    const limit = Math.floor(words.length * MAX_EXCERPT_SHARE)
    if (count > limit) {
      report.add('record', 'excerpt-share', `$.articles[${at}]`, { record: id, held: count, words: words.length, limit, over: count - limit })
    }
  }
}

function verifyMentions(entity: Entity, texts: ReadonlyMap<string, ArticleText>, path: string, report: Report): void {
  for (const [at, { article, forms }] of entity.mentions.entries()) {
    const text = texts.get(article)?.text
    if (text === undefined) continue
    for (const [index, { form, count }] of forms.entries()) {
      const found = occurrences(text, form)
      if (found >= count) continue
      report.add('note', 'mention-count', `${path}.mentions[${at}].forms[${index}]`, { record: entity.id, form, expected: count, received: found })
    }
  }
}

/** How often a form occurs that is not part of a longer word. Overlapping occurrences count once. */
function occurrences(text: string, form: string): number {
  let count = 0
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + form.length, at + form.length + 2)
    const inWord = (WORD_END.test(before) && WORD_START.test(form)) || (WORD_END.test(form) && WORD_START.test(after))
    if (!inWord) count++
  }
  return count
}

const WORD_START = /^[\p{L}\p{N}]/u
const WORD_END = /[\p{L}\p{N}]$/u
