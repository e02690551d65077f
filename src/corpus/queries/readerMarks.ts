import type { ArticleText, TextSpan } from '../anchors/articleText.ts'
import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Evidence, Story } from '../model.ts'
import { alignedMarks } from './alignedMarks.ts'
import { evidenceIn, readerLayers, type MarkKind, type MarkSubject, type ReaderLayer } from './readerEvidence.ts'
import { wordMarks } from './readerWords.ts'
import { searchable, wordingNear, type SearchableText } from './wordsInText.ts'

/** Marked words of an article, and what they stand for. */
export interface ReaderMark {
  layer: ReaderLayer
  kind: MarkKind
  span: TextSpan
  about: MarkSubject
  /** False where the reader's copy words it otherwise: the mark stands at the nearest place. */
  exact: boolean
}

/**
 * All that an article's text can be marked with, in the order of the text, longer marks first. `text`: the whole text, or the
 * words that excerpts show. `others`: whole texts of other articles by id; words shared with them are looked for where
 * `whole` says that this text is whole too. Passages that the text does not have are left out (queries/copyReport lists them).
 */
export function readerMarks(story: Story, index: StoryIndex, article: Article, text: ArticleText, others: ReadonlyMap<string, ArticleText>, whole: boolean): ReaderMark[] {
  const search = searchable(text.text)
  const placed = evidenceIn(story, article).flatMap(({ evidence, mark }): ReaderMark[] => {
    if (!mark) return []
    const anchor = text.anchor(evidence)
    if (!anchor.found) return []
    const { layer, kind, about, words } = mark
    return narrowed(search, anchor.span, words).map((span) => ({ layer, kind, span, about, exact: anchor.exact }))
  })
  const marks = [...placed, ...wordMarks(story, article, text, search), ...alignedMarks(story, index, article, whole ? text : undefined, text, others)]
  const credits = article.sentences.flatMap(({ id, kind }) => (kind === 'credit' ? text.sentence(id) ?? [] : []))
  const outside = marks.filter(({ span }) => !credits.some((credit) => span.start < credit.end && span.end > credit.start))
  return inOrder(single(withoutInnerNames(outside)))
}

/** The words inside the passage that a mark means, or all of it. */
function narrowed(text: SearchableText, span: TextSpan, words: string | undefined): readonly TextSpan[] {
  if (words === undefined) return [span]
  const found = wordingNear(text, [span], words, { start: span.start, end: span.start }, false)
  return found.length > 0 ? found : [span]
}

/** A name inside other words for the same entity ("the town fountain") is marked with them. */
function withoutInnerNames(marks: readonly ReaderMark[]): ReaderMark[] {
  const longer = marks.filter(({ kind }) => kind === 'entity')
  const inside = (span: TextSpan, other: TextSpan): boolean => other.start <= span.start && other.end >= span.end && other.end - other.start > span.end - span.start
  return marks.filter(({ kind, span, about }) => kind !== 'entity' || !longer.some((other) => other.about.entity === about.entity && inside(span, other.span)))
}

/** Marks of the same words for the same thing count once: the first one stays. */
function single(marks: readonly ReaderMark[]): ReaderMark[] {
  const seen = new Map<string, ReaderMark>()
  for (const mark of marks) {
    const { claim, entity, quotation, event } = mark.about
    const record = mark.kind === 'hedge' || mark.kind === 'cue' || mark.kind === 'speaker' ? '' : [claim, entity, quotation, event].join(' ')
    const key = [mark.kind, mark.span.start, mark.span.end, record].join(' ')
    const known = seen.get(key)
    // What one record does not know of a word another one may.
    seen.set(key, known ? { ...known, about: { ...mark.about, ...known.about } } : mark)
  }
  return [...seen.values()]
}

function inOrder(marks: ReaderMark[]): ReaderMark[] {
  const rank = new Map(readerLayers.map((layer, at) => [layer, at]))
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (rank.get(a.layer) ?? 0) - (rank.get(b.layer) ?? 0))
}

/** The passages of an article, each once. */
export const passagesOf = (story: Story, article: Article): Evidence[] => evidenceIn(story, article).map(({ evidence }) => evidence)
