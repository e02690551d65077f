import type { ArticleReading, ArticleSummary, Diagnostic, IntakeProblem, PileArticle, Suggested } from '../text/index.ts'
import { whatAndRemedy } from './problemWords.ts'

/** What `parse --jsonl` prints for an article; the shape is told in docs/text-pipeline.md. */
export const summaryRecord = (summary: ArticleSummary, article: PileArticle | undefined) =>
  ({ type: 'article', ...summary, ...(article?.place && { line: article.place.line }), ...(article?.url !== undefined && { url: article.url }) })

/** For a place of doubt in an article: its code, and where it has a place, UTF-16 offsets and line of the text. */
export const doubtRecord = ({ id, text }: ArticleReading, { code, span, values }: Diagnostic, article: PileArticle | undefined) =>
  ({ type: 'doubt', article: id, name: article?.name, code, ...(span && { start: span.start, end: span.end, line: lineAt(text, span.start) }), values })

/** For the story: its own doubts, then what it holds in numbers. */
export const storyRecords = ({ story, diagnostics }: Suggested): object[] => [
  ...diagnostics.map(({ code, values }) => ({ type: 'doubt', code, values })),
  {
    type: 'story', id: story.id, title: story.title, articles: story.articles.length, claims: story.claims.length, entities: story.entities.length,
    quotations: story.quotations.length, differences: story.differences.length, events: story.events.length,
  },
]

/** For what could not be read, or only in part. */
export const problemRecord = (problem: IntakeProblem) => ({ type: 'problem', ...problem, message: whatAndRemedy(`intake.${problem.code}`, problem.values) })

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
