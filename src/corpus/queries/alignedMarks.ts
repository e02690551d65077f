import type { ArticleText, TextSpan } from '../anchors/articleText.ts'
import { copyWords, type CopyWords } from '../anchors/copyWords.ts'
import type { StoryIndex } from '../index/storyIndex.ts'
import type { Article, Story } from '../model.ts'
import type { MarkSubject } from './readerEvidence.ts'
import type { ReaderMark } from './readerMarks.ts'
import { sharedRuns } from './sharedWords.ts'

interface Place {
  article: string
  sentence: string
}

/**
 * Words that sentences aligned with those of other articles share with them, where both texts are there; else the aligned
 * sentence alone. `whole`: the article's text where it is whole; `text`: what there is of it.
 */
export function alignedMarks(story: Story, index: StoryIndex, article: Article, whole: ArticleText | undefined, text: ArticleText, others: ReadonlyMap<string, ArticleText>): ReaderMark[] {
  return [...alignedWith(story, index, article)].flatMap(([sentence, places]) => {
    const span = text.sentence(sentence)
    if (!span) return []
    const readable = whole ? places.filter((place) => others.get(place.article)?.sentence(place.sentence)) : []
    const rest = places.filter((place) => !readable.includes(place))
    const own = whole && wordsAt(whole, span)
    const runs = own ? sharedSpans(own, span, readable, others) : []
    const aligned = rest.length > 0 ? [made('aligned', span, { elsewhere: rest })] : []
    return [...runs, ...aligned]
  })
}

const made = (kind: ReaderMark['kind'], span: TextSpan, about: MarkSubject): ReaderMark => ({ layer: 'shared', kind, span, about, exact: true })

/** Sentences of other articles that the story aligns with each sentence of this one. */
function alignedWith(story: Story, index: StoryIndex, article: Article): Map<string, Place[]> {
  const aligned = new Map<string, Place[]>()
  for (const { sentences } of story.alignments) {
    const others = sentences.filter((place) => place.article !== article.id && index.articles.has(place.article))
    if (others.length === 0) continue
    for (const { article: own, sentence } of sentences) {
      if (own !== article.id) continue
      const known = aligned.get(sentence) ?? []
      const fresh = others.filter((place) => !known.some((each) => each.article === place.article && each.sentence === place.sentence))
      aligned.set(sentence, [...known, ...fresh])
    }
  }
  return aligned
}

/** Equal runs of several articles are one mark. */
function sharedSpans(own: CopyWords, { start }: TextSpan, places: readonly Place[], others: ReadonlyMap<string, ArticleText>): ReaderMark[] {
  const byRun = new Map<string, { span: TextSpan; elsewhere: Place[] }>()
  for (const place of places) {
    const text = others.get(place.article)
    const there = text?.sentence(place.sentence)
    if (!text || !there) continue
    for (const run of sharedRuns(own.words, wordsAt(text, there).words)) {
      const key = `${run.from} ${run.to}`
      const known = byRun.get(key)
      if (known) known.elsewhere.push(place)
      else byRun.set(key, { span: { start: start + (own.starts[run.from] ?? 0), end: start + (own.ends[run.to - 1] ?? 0) }, elsewhere: [place] })
    }
  }
  return [...byRun.values()].map(({ span, elsewhere }) => made('same-words', span, { elsewhere }))
}

/** Words of sentences that were read: the next article asks for the same ones. */
const wordsRead = new WeakMap<ArticleText, Map<string, CopyWords>>()

function wordsAt(text: ArticleText, { start, end }: TextSpan): CopyWords {
  const read = wordsRead.get(text) ?? new Map<string, CopyWords>()
  wordsRead.set(text, read)
  const key = `${start} ${end}`
  const known = read.get(key) ?? copyWords(text.text.slice(start, end))
  read.set(key, known)
  return known
}
