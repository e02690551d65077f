import type { ArticleReading, SentencePlace } from '../reading.ts'
import type { FoundDifference } from '../storyReading.ts'
import type { Span } from '../text.ts'
import { BODY_SENTENCES, TITLE_IN_COMMON, TRUST } from './rules.ts'
import { overlaps, spanned, type Told, within } from './told.ts'
import { isDoubt } from './voice.ts'

/**
 * Headlines that give as a fact what the first sentences of the same article give with a word of doubt. Nothing is said of
 * articles whose headline doubts by itself, or whose first sentences tell the same without doubt too.
 */
export function surerHeadlines(articles: readonly ArticleReading[], toldAt: (place: SentencePlace) => Told | undefined): FoundDifference[] {
  return articles.flatMap(({ sentences }, article): FoundDifference[] => {
    const at = sentences.findIndex(({ kind }) => kind === 'title')
    const title = at < 0 ? undefined : toldAt({ article, sentence: at })
    if (title === undefined || title.hedges.some(({ level }) => level !== 'certain') || title.attributions.length > 0 || title.quotations.length > 0 || /\?/u.test(title.text.slice(title.span.start, title.span.end))) return []
    const body = sentences.flatMap(({ paragraph, kind }, sentence) => (paragraph !== undefined && kind !== 'bullet' ? toldAt({ article, sentence }) ?? [] : [])).slice(0, BODY_SENTENCES)
    const doubted = body.flatMap((told) => told.hedges.filter((hedge) => isDoubt(told, hedge)).map((hedge) => ({ told, hedge, common: inCommon(title, told, hedge.scope, hedge.span) })))
    const best = doubted.filter(({ common }) => common.length >= TITLE_IN_COMMON).toSorted((a, b) => b.common.length - a.common.length)[0]
    if (best === undefined) return []
    const isShared = ({ stem }: { stem: string }): boolean => best.common.some((word) => isSameWord(word.stem, stem))
    // What the first sentences say without doubt as well, the headline may say.
    if (body.some((told) => !told.hedges.some((hedge) => isDoubt(told, hedge)) && told.words.filter(isShared).length >= TITLE_IN_COMMON)) return []
    const passages = [title.words.filter(isShared), [best.hedge.span, ...best.common]].map((words) => spanned(words.toSorted((a, b) => a.start - b.start)))
    return [{ kind: 'hedge', passages: passages.map((span) => ({ article, span })), silent: [], ground: { rule: 'a word of doubt in the text, none in its headline', score: TRUST.headline } }]
  })
}

/** Words in the reach of a doubt that the headline has too; names stand in every sentence of a story. */
const inCommon = (title: Told, told: Told, scope: Span, cue: Span): Told['words'][number][] => {
  // The subject stands before "may", outside its reach.
  const subject = told.words.filter(({ content, end }) => content && end <= cue.start).at(-1)
  return told.words.filter((word) => word.content && !word.name && (within(word, scope) || word === subject) && !overlaps(word, cue) && title.words.some((other) => isSameWord(other.stem, word.stem)))
}

/** The same stem, or a short word and its past: stems are cut of longer words only. */
const isSameWord = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 3 && Math.abs(a.length - b.length) === 1 && (a === `${b}d` || b === `${a}d`))
