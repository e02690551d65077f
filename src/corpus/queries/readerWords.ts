import type { ArticleText, TextSpan } from '../anchors/articleText.ts'
import type { Article, Quotation, Story } from '../model.ts'
import type { MarkKind, MarkSubject } from './readerEvidence.ts'
import type { ReaderMark } from './readerMarks.ts'
import { wordingNear, wordsInText, type SearchableText } from './wordsInText.ts'

/**
 * Marks that the story gives as words and a sentence, not as a place: names, speakers, cues and hedges as worded. They are
 * looked for in the sentences that the story names, and nowhere else.
 */
export function wordMarks(story: Story, article: Article, text: ArticleText, words: SearchableText): ReaderMark[] {
  return [
    ...nameMarks(story, article, text, words),
    ...story.quotations.filter(({ evidence }) => evidence.article === article.id).flatMap((quotation) => quotationMarks(quotation, text, words)),
    ...assertionMarks(story, article, text, words),
  ]
}

const mark = (layer: ReaderMark['layer'], kind: MarkKind, span: TextSpan, about: MarkSubject): ReaderMark => ({ layer, kind, span, about, exact: true })

/** Names of entities. Of names inside one another the longest counts: “York” in “New York” is no name of its own. */
function nameMarks(story: Story, article: Article, text: ArticleText, words: SearchableText): ReaderMark[] {
  const found = story.entities.flatMap(({ id, byline, mentions }) => (byline ? [] : mentions
    .filter((mention) => mention.article === article.id)
    .flatMap(({ forms, sentences }) => spansOf(text, sentences).flatMap((within) =>
      forms.flatMap(({ form }) => wordsInText(words, within, form).map((span) => ({ id, span })))))))
  const taken: TextSpan[] = []
  return found.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start)).flatMap(({ id, span }) => {
    if (taken.some((other) => other.start < span.end && other.end > span.start)) return []
    taken.push(span)
    return [mark('entities', 'entity', span, { entity: id })]
  })
}

/** The words for the speaker and the cue of a quotation, nearest to it. */
function quotationMarks({ kind, family, speaker, speakerWording, cue, evidence }: Quotation, text: ArticleText, words: SearchableText): ReaderMark[] {
  const anchor = text.anchor(evidence)
  if (!anchor.found) return []
  const within = spansOf(text, evidence.sentences)
  const about = { quotation: family, ...(speaker !== undefined && { entity: speaker }) }
  const near = (wording: string | undefined): TextSpan[] => (wording === undefined ? [] : wordingNear(words, within, wording, anchor.span, kind !== 'indirect'))
  return [
    ...near(speakerWording).map((span) => mark('quotations', 'speaker', span, about)),
    ...near(cue).map((span) => mark('cues', 'cue', span, about)),
  ]
}

/** The speakers on whose word an article tells a claim, and its hedges, nearest to the claim's passage. */
function assertionMarks(story: Story, article: Article, text: ArticleText, words: SearchableText): ReaderMark[] {
  return story.claims.flatMap(({ id, assertions }) => assertions.filter((assertion) => assertion.article === article.id).flatMap(({ chain, hedges, evidence }) =>
    evidence.flatMap((passage) => {
      const anchor = text.anchor(passage)
      if (!anchor.found) return []
      const within = spansOf(text, passage.sentences)
      const near = (wording: string): TextSpan[] => wordingNear(words, within, wording, anchor.span, false)
      return [
        ...chain.flatMap(({ speaker, entity }) => near(speaker).map((span) => mark('quotations', 'speaker', span, { claim: id, ...(entity !== undefined && { entity }) }))),
        ...hedges.flatMap((hedge) => near(hedge).map((span) => mark('hedges', 'hedge', span, { claim: id }))),
      ]
    })))
}

const spansOf = (text: ArticleText, sentences: readonly string[]): TextSpan[] => sentences.flatMap((id) => text.sentence(id) ?? [])
