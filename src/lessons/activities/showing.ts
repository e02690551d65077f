import type { Article, Evidence, Story } from '../../corpus/model.ts'
import { MAX_EXCERPT_WORDS } from '../../corpus/parse/excerptLimit.ts'
import { wordsOf } from '../../corpus/parse/words.ts'
import { evidenceIn } from '../../corpus/queries/readerEvidence.ts'
import { searchable, wordsInText } from '../../corpus/queries/wordsInText.ts'

/** What of a story's articles may be shown, for questions that have to be answered from it. */
export interface Showing {
  /** The passages whose words may be shown, in the order of the text, each once. */
  narrow: (evidence: readonly Evidence[]) => Evidence[]
  /**
   * With what else may be shown of their sentences: whole sentences where the story has the text, else the excerpts of other
   * records beside them, at most `reach` signs away. No stretch is longer than an excerpt may be. Empty where `narrow` is.
   */
  wide: (evidence: readonly Evidence[], reach?: number) => Evidence[]
}

/** A stretch of fewer words tells nothing by itself. */
const STRETCH_AT_LEAST = 2

/** Makes the look-ups; articles are read when they are first asked about. */
export function showingOf(story: Story): Showing {
  const articles = new Map(story.articles.map((article) => [article.id, article]))
  const stretches = new Map<string, readonly Evidence[]>()
  const stretchesOf = (article: Article): readonly Evidence[] => {
    const known = stretches.get(article.id) ?? joined(article, story)
    stretches.set(article.id, known)
    return known
  }
  const narrow = (evidence: readonly Evidence[]): Evidence[] => apart(evidence.filter((each) => {
    const article = articles.get(each.article)
    return article !== undefined && fits(each) && !inCredits(each, article)
  }))
  return {
    narrow,
    wide: (evidence, reach = Infinity) => {
      const found = narrow(evidence).flatMap((each) => {
        const article = articles.get(each.article)
        if (!article) return []
        const whole = wholeSentences(each, article)
        if (whole) return [whole]
        const beside = stretchesOf(article).filter((stretch) => stretch.sentences.some((id) => each.sentences.includes(id)) && distance(stretch, each) <= reach)
        return beside.length === 0 ? [each] : beside.filter((stretch) => overlaps(stretch, each) || wordsOf(stretch.excerpt ?? '').length >= STRETCH_AT_LEAST)
      })
      return apart(found)
    },
  }
}

/** An excerpt that is there and has the length of its place. */
const fits = ({ excerpt, start, end }: Evidence): boolean => excerpt?.length === end - start

const overlaps = (a: Evidence, b: Evidence): boolean => a.article === b.article && a.start < b.end && b.start < a.end

const distance = (a: Evidence, b: Evidence): number => Math.max(0, a.start - b.end, b.start - a.end)

/** Names of journalists stand there. */
const inCredits = ({ sentences }: Evidence, { sentences: all }: Article): boolean => all.some(({ id, kind }) => kind === 'credit' && sentences.includes(id))

/** In the order of the articles' texts, without what stands inside another one. */
function apart(evidence: readonly Evidence[]): Evidence[] {
  const inside = (each: Evidence, at: number) => evidence.some((other, place) => other.article === each.article && other.start <= each.start && other.end >= each.end && (other.end - other.start > each.end - each.start || place < at))
  return evidence.filter((each, at) => !inside(each, at)).sort((a, b) => (a.article === b.article ? a.start - b.start : 0))
}

function wholeSentences({ article, sentences }: Evidence, { sentences: all, text: { whole } }: Article): Evidence | undefined {
  const within = all.filter(({ id }) => sentences.includes(id))
  if (whole === undefined || within.length === 0) return undefined
  const [start, end] = [Math.min(...within.map((each) => each.start)), Math.max(...within.map((each) => each.end))]
  return { article, sentences, start, end, excerpt: whole.slice(start, end) }
}

/** All that is shown of an article, overlapping and touching excerpts joined as far as the limit of an excerpt allows. */
function joined(article: Article, story: Story): Evidence[] {
  const quoted = story.quotations.filter(({ kind, evidence }) => kind !== 'indirect' && evidence.article === article.id).map(({ evidence }) => evidence)
  const ownWords = (excerpt: string, from: number): number => wordsOf(excerpt)
    .filter((word) => !quoted.some(({ start, end }) => from + word.start >= start && from + word.end <= end)).length
  const shown = evidenceIn(story, article).map(({ evidence }) => evidence)
    .filter((evidence) => fits(evidence) && !inCredits(evidence, article))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const stretches: Evidence[] = []
  for (const next of shown) {
    const last = stretches.at(-1)
    if (!last || next.start > last.end) {
      stretches.push(next)
      continue
    }
    if (next.end <= last.end) continue
    const rest = (next.excerpt ?? '').slice(last.end - next.start)
    const both = `${last.excerpt}${rest}`
    const sentences = [...new Set([...last.sentences, ...next.sentences])]
    const sameSentence = next.sentences.some((id) => last.sentences.includes(id))
    if (sameSentence && ownWords(both, last.start) <= MAX_EXCERPT_WORDS) stretches[stretches.length - 1] = { ...last, sentences, end: next.end, excerpt: both }
    else if (rest.trim() !== '') {
      const from = next.end - rest.trimStart().length
      stretches.push({ ...next, start: from, excerpt: rest.trimStart() })
    }
  }
  return stretches
}

/**
 * Where a passage has some words, as whole words, however they are capitalised, in its excerpt (UTF-16 units); without their
 * first word where they are not there with it: "a U.S. official" is found in "the U.S. official".
 */
export function placeOfWords({ excerpt = '' }: Evidence, words: string): { start: number; end: number } | undefined {
  const plain = words.replace(/\s*\([^)]*\)\s*/g, ' ').trim()
  const [, ...shorter] = plain.split(' ')
  const wordings = shorter.length > 1 ? [plain, shorter.join(' ')] : [plain]
  return wordings.flatMap((wording) => wordsInText(searchable(excerpt), { start: 0, end: excerpt.length }, wording, true))[0]
}

/** Whether one of the passages has the words. */
export const showsWords = (passages: readonly Evidence[], words: string): boolean => passages.some((passage) => placeOfWords(passage, words) !== undefined)
