import { useMemo } from 'react'
import type { ArticleText } from '../../corpus/anchors/articleText.ts'
import type { Article } from '../../corpus/model.ts'
import { readerParagraphs, type ReaderParagraph } from '../../corpus/queries/reader.ts'
import { readerLayers, usualLayers, type ReaderLayer } from '../../corpus/queries/readerEvidence.ts'
import { passagesOf, readerMarks, type ReaderMark } from '../../corpus/queries/readerMarks.ts'
import { shownWords } from '../../corpus/queries/shownWords.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { useArticleText } from '../../store/useArticleText.ts'

/** The word of an address for no layer at all: left out means the usual ones. */
const NO_LAYER = 'none'

/** An article as it is read: its text, what is marked in it, and the paragraphs cut at the marks. */
export interface Reading {
  article: Article
  /** The whole text, or the words that excerpts show, each in its place. */
  text: ArticleText
  whole: boolean
  layers: readonly ReaderLayer[]
  /** All marks that there could be. */
  all: readonly ReaderMark[]
  /** Those of the chosen layers; segments name them by number. */
  marks: readonly ReaderMark[]
  paragraphs: readonly ReaderParagraph[]
}

/** Reads the article that is shown with the layers that the address names. */
export function useReader(article: Article): Reading {
  const { story, index } = useLoaded()
  const own = useArticleText(article.id)
  const texts = useApp((state) => state.texts)
  const word = useApp((state) => state.address.layers)
  const whole = own !== undefined
  const text = useMemo(() => own ?? shownWords(article, passagesOf(story, article)), [own, story, article])
  const all = useMemo(() => readerMarks(story, index, article, text, texts, whole), [story, index, article, text, texts, whole])
  const layers = useMemo(() => layersOf(word), [word])
  const marks = useMemo(() => all.filter(({ layer }) => layers.includes(layer)), [all, layers])
  const paragraphs = useMemo(() => readerParagraphs(index, article, text, marks), [index, article, text, marks])
  return { article, text, whole, layers, all, marks, paragraphs }
}

/** The layers that an address names; the usual ones where it names none. */
export function layersOf(word: string | undefined): readonly ReaderLayer[] {
  const named = word?.split('.')
  return named ? readerLayers.filter((layer) => named.includes(layer)) : usualLayers
}

/** The word of an address for some layers; empty for the usual ones. */
export function layersWord(layers: readonly ReaderLayer[]): string {
  if (layers.join() === usualLayers.join()) return ''
  return layers.length === 0 ? NO_LAYER : layers.join('.')
}
