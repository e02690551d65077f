import type { Evidence, StoryFile } from '../../corpus/model.ts'
import { MAX_EXCERPT_WORDS } from '../../corpus/parse/excerptLimit.ts'
import { readyText, type ArticleText } from '../../corpus/check/articleText.ts'
import { MAX_EXCERPT_SHARE } from '../../corpus/check/verifyTexts.ts'
import { hasHidden } from './line.ts'
import type { PlacedArticle } from './place.ts'
import { EXCERPT_MARGIN } from './rules.ts'

/** Longest excerpt of the format, in UTF-16 units. */
const EXCERPT_LENGTH = 1200

/** Blanks and marks between the shown words of a passage and the rest of it, in code points. */
const REST_GAP = 3

interface Shown {
  text: ArticleText
  placed: PlacedArticle
  /** Which words of the article are in an excerpt: each counts once, however often it is shown. */
  held: Uint8Array
  left: number
}

/**
 * Gives evidence its words, in the order of importance, until an article's share is used up: where articles differ and
 * the words that changed; the passages of claims; quotations; then the rest. Changes the (fresh) records in place.
 */
export function giveExcerpts(story: StoryFile, articles: ReadonlyMap<number, PlacedArticle>): void {
  const shown = new Map<string, Shown>()
  for (const placed of articles.values()) {
    const article = story.articles.find(({ id }) => id === placed.id)
    if (article === undefined) continue
    const text = readyText(article, placed.text)
    shown.set(placed.id, { text, placed, held: new Uint8Array(text.words.length), left: Math.floor(text.words.length * MAX_EXCERPT_SHARE * EXCERPT_MARGIN) })
  }
  const offered = new Set(story.guide.differences)
  const give = (evidence: Evidence | undefined, quoted = false): void => {
    const article = evidence && shown.get(evidence.article)
    if (evidence !== undefined && article !== undefined) giveOne(evidence, article, quoted)
  }
  for (const { id, passages } of story.differences) if (offered.has(id)) heads(passages).forEach((evidence) => give(evidence))
  for (const { changes } of story.quotationFamilies) for (const { from, to } of changes) { give(from); give(to) }
  for (const { assertions } of story.claims) for (const { evidence } of assertions) give(evidence[0])
  for (const { kind, evidence } of story.quotations) give(evidence, kind !== 'indirect')
  for (const { dateWording } of story.events) dateWording.forEach((evidence) => give(evidence))
  for (const { passages } of story.differences) heads(passages).forEach((evidence) => give(evidence))
  for (const list of [story.responses, story.origins, story.families, story.lineage]) for (const { evidence } of list) give(evidence[0])
  for (const { roles, nominals } of story.entities) { give(roles[0]); give(nominals[0]) }
  for (const { evidence } of story.wordMarks) give(evidence)
  for (const { pronouns } of story.entities) give(pronouns[0])
}

/** Passages without the rest of long ones, which begins where the one before ends and is a position only. */
function heads(passages: readonly Evidence[]): Evidence[] {
  return passages.filter(({ article, start }, at) => {
    const before = passages[at - 1]
    return before === undefined || before.article !== article || start < before.end || start > before.end + REST_GAP
  })
}

/** `quoted`: the words stand inside quotation marks and may be whole, where the check against the texts sees the marks too. */
function giveOne(evidence: Evidence, shown: Shown, quoted: boolean): void {
  if (evidence.excerpt !== undefined) return
  const [from, to] = shown.text.wordsAt(evidence.start, evidence.end)
  const own = quoted ? shown.text.words.slice(from, to).filter(({ spoken }) => !spoken).length : to - from
  if (own > MAX_EXCERPT_WORDS || to === from) return
  let more = 0
  for (let at = from; at < to; at += 1) if (shown.held[at] === 0) more += 1
  if (more > shown.left) return
  const words = shown.placed.wordsAt(evidence.start, evidence.end)
  if (words.length > EXCERPT_LENGTH || hasHidden(words)) return
  evidence.excerpt = words
  shown.held.fill(1, from, to)
  shown.left -= more
}
