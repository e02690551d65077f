import { existsSync, readFileSync } from 'node:fs'
import type { StoryReading } from '../../../src/text/index.ts'
import { mustRows } from './suggested/differences.ts'
import { suggestionFor, type Row } from './suggested/suggestion.ts'
import type { TextBench, TextBenchRow } from './textBench.ts'

const CORPUS = '../shared/corpus'
const ANNOTATION = '../shared/annotation/musk-iravani.json'

interface Annotation {
  documents: { file: string; boilerplate_lines: { text: string; line: number; kind: string }[] }[]
}

/** Page furniture by line, as annotated: dropped, and the teasers of other articles among it. */
function furniture(reading: StoryReading, files: readonly string[]): { lines: number; dropped: number; teasers: number; teasersDropped: number } | undefined {
  if (!existsSync(ANNOTATION)) return undefined
  const { documents } = JSON.parse(readFileSync(ANNOTATION, 'utf8')) as Annotation
  const counts = { lines: 0, dropped: 0, teasers: 0, teasersDropped: 0 }
  for (const { file, boilerplate_lines: lines } of documents) {
    const article = reading.articles[files.indexOf(file)]
    if (article === undefined) continue
    for (const { text, line, kind } of lines) {
      const start = article.text.indexOf(text, article.text.split('\n').slice(0, line - 1).join('\n').length)
      const dropped = article.clean.furniture.some(({ span }) => span !== undefined && span.start <= start && span.end >= start + text.length)
      counts.lines += 1
      if (dropped) counts.dropped += 1
      if (!kind.includes('teaser')) continue
      counts.teasers += 1
      if (dropped) counts.teasersDropped += 1
    }
  }
  return counts
}

const run = async (): Promise<TextBenchRow[]> => {
  if (!existsSync(CORPUS)) {
    console.error(`${CORPUS}: the five articles are not there: they are no part of the project. Skipped.`)
    return []
  }
  const row: Row = (figure, ours, goal = Number.NaN) => ({ step: 'five articles', figure, ours, goal })
  const { sides, reading, files, rows } = suggestionFor('src/stories/musk-iravani', CORPUS, row)
  const lines = furniture(reading, files)
  return [
    ...rows,
    ...(lines ? [row(`furniture lines dropped, % of ${lines.lines}`, (100 * lines.dropped) / lines.lines, 100)] : []),
    ...mustRows(sides, row),
    ...(lines ? [row('must: the teaser of another article is furniture', (100 * lines.teasersDropped) / lines.teasers, 100)] : []),
  ]
}

/** The pipeline's suggestions for the first story's five articles beside that story. */
export const bench: TextBench = { name: 'fiveArticles', run }
