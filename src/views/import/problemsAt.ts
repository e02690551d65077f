import type { PreviewArticle } from '../../store/importStore.ts'
import type { TextProblem } from '../../store/textReader.ts'

/** Problems of one article: told where it is shown. */
export const problemsOf = ({ read, file }: PreviewArticle, problems: readonly TextProblem[]): readonly TextProblem[] =>
  problems.filter(({ name, code }) => code !== 'duplicate' && name !== '' && (name === read.name || name === file.name))

/** Problems of what came to no article, or of the work as a whole. */
export function problemsOfNone(problems: readonly TextProblem[], articles: readonly PreviewArticle[]): readonly TextProblem[] {
  const shown = new Set(articles.flatMap((article) => problemsOf(article, problems)))
  return problems.filter((problem) => !shown.has(problem))
}
