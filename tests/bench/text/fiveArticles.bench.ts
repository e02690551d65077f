import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { compileStory } from '../../../build/storyCompiler.ts'
import { verifyTexts } from '../../../src/corpus/check/verifyTexts.ts'
import type { Story, StoryFile } from '../../../src/corpus/model.ts'
import { parseStory } from '../../../src/corpus/parse/parseStory.ts'
import { assembleStory, cleanText, openTagger, readArticle, readStory, type StoryReading } from '../../../src/text/index.ts'
import { chainLinksFound, entityScores, EntityMatch, quotationScores } from './fiveArticles/people.ts'
import { differenceRows, mustRows } from './fiveArticles/differences.ts'
import { touching, type Sides } from './fiveArticles/sides.ts'
import type { TextBench, TextBenchRow } from './textBench.ts'

const CORPUS = '../shared/corpus'
const ANNOTATION = '../shared/annotation/musk-iravani.json'
const STORY = 'src/stories/musk-iravani'
const WEIGHTS = 'src/text/mentions/weights/tagger.bin'

interface Annotation {
  documents: { file: string; boilerplate_lines: { text: string; line: number; kind: string }[] }[]
}

/** A story file as the app holds it: spans in UTF-16 units. */
function opened(file: unknown): { story: Story; problems: number } {
  const parsed = parseStory(JSON.parse(JSON.stringify(file)))
  if (!parsed.ok) throw new Error(`the story can't be read: ${JSON.stringify(parsed.problems.slice(0, 3))}`)
  return { story: parsed.story, problems: parsed.problems.length }
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

const percent = (part: number, whole: number): number => (100 * part) / whole
const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

/** Pairs of sentences of different articles that stand in one alignment, by the gold sentences that ours cover most. */
function alignedPairs({ ours, gold }: Sides): { p: number; r: number } {
  const pairsOf = (story: Story, name: (article: string, sentence: string) => string | undefined): Set<string> => {
    const pairs = new Set<string>()
    for (const { sentences } of story.alignments) {
      const keys = [...new Set(sentences.flatMap(({ article, sentence }) => name(article, sentence) ?? []))].toSorted()
      keys.forEach((a, at) => { for (const b of keys.slice(at + 1)) if (a.split(' ')[0] !== b.split(' ')[0]) pairs.add(`${a}|${b}`) })
    }
    return pairs
  }
  const letter = (story: Story, id: string) => story.articles.find((article) => article.id === id)
  const wanted = pairsOf(gold, (id, sentence) => `${letter(gold, id)?.letter ?? ''} ${sentence}`)
  const found = pairsOf(ours, (id, sentence) => {
    const article = letter(ours, id)
    const span = article?.sentences.find((one) => one.id === sentence)
    const best = gold.articles.find((one) => one.letter === article?.letter)?.sentences
      .map((one) => ({ id: one.id, shared: span ? Math.min(one.end, span.end) - Math.max(one.start, span.start) : 0 }))
      .toSorted((a, b) => b.shared - a.shared)[0]
    return best === undefined || best.shared <= 0 ? undefined : `${article?.letter ?? ''} ${best.id}`
  })
  const hits = [...found].filter((pair) => wanted.has(pair)).length
  return { p: percent(hits, found.size), r: percent(hits, wanted.size) }
}

/** Pairs of articles that both stories count to one main family, or both do not (Rand 1971). */
function familyAgreement({ ours, gold }: Sides): number {
  const together = (story: Story, a: string, b: string): boolean => {
    const [one, other] = [a, b].map((letter) => story.articles.find((article) => article.letter === letter)?.id ?? '')
    return story.families.some(({ main, articles }) => main && articles.includes(one ?? '') && articles.includes(other ?? ''))
  }
  const letters = gold.articles.map(({ letter }) => letter)
  const pairs = letters.flatMap((a, at) => letters.slice(at + 1).map((b) => together(ours, a, b) === together(gold, a, b)))
  return percent(pairs.filter(Boolean).length, pairs.length)
}

function suggest(texts: readonly string[], names: readonly string[]): { reading: StoryReading; file: StoryFile; ms: number } {
  const tagger = openTagger(new Uint8Array(gunzipSync(readFileSync(WEIGHTS))))
  const begun = performance.now()
  const reading = readStory(texts.map((text, at) => readArticle({ id: `${at}`, name: names[at] ?? '', cleaned: cleanText(text), ...(tagger && { tagger }) })))
  const { story } = assembleStory(reading, { withTexts: true })
  return { reading, file: story, ms: performance.now() - begun }
}

const run = async (): Promise<TextBenchRow[]> => {
  if (!existsSync(CORPUS)) {
    console.error(`${CORPUS}: the five articles are not there: they are no part of the project. Skipped.`)
    return []
  }
  const gold = opened(compileStory(path.resolve(STORY))).story
  const files = gold.articles.map(({ text }) => text.file ?? '')
  const texts = files.map((file) => readFileSync(path.join(CORPUS, file), 'utf8'))
  const { reading, file, ms } = suggest(texts, files)
  const { story, problems } = opened(file)
  const faults = problems + verifyTexts(file, new Map(file.articles.map(({ id }, at) => [id, texts[at] ?? '']))).length
  const sides: Sides = { ours: story, gold }
  const matched = new EntityMatch(sides)
  const entities = entityScores(sides, matched)
  const quotations = quotationScores(sides, matched)
  const aligned = alignedPairs(sides)
  const lines = furniture(reading, files)
  const inPlace = gold.articles.flatMap(({ letter, sentences }) => {
    const own = new Set(story.articles.find((article) => article.letter === letter)?.sentences.map(({ start, end }) => `${start}:${end}`))
    return sentences.filter(({ kind }) => kind !== 'furniture' && kind !== 'credit').map(({ start, end }) => own.has(`${start}:${end}`))
  })
  const claimed = gold.claims.flatMap(({ assertions }) => assertions).flatMap(({ evidence }) => evidence)
  const covering = story.claims.flatMap(({ assertions }) => assertions).flatMap(({ evidence }) => evidence)
  const step = 'five articles'
  const row = (figure: string, ours: number, goal = Number.NaN): TextBenchRow => ({ step, figure, ours, goal })
  return [
    row('the suggested story opens without a problem and agrees with its texts', faults === 0 ? 100 : 0, 100),
    ...(lines ? [row(`furniture lines dropped, % of ${lines.lines}`, percent(lines.dropped, lines.lines), 100)] : []),
    row(`sentences in place, % of ${inPlace.length}`, percent(inPlace.filter(Boolean).length, inPlace.length), 98),
    row('named entities: precision', entities.p), row('named entities: recall', entities.r),
    row('their mentions, by sentence: precision', entities.mentionP), row('their mentions, by sentence: recall', entities.mentionR),
    row(`quotations of all kinds found, % of ${quotations.all}`, quotations.found), row(`those inside marks, % of ${quotations.inMarks}`, quotations.foundInMarks),
    row('speaker of those found, right', quotations.speaker),
    row('speakers in chains of attribution found, by article', chainLinksFound(sides, matched)),
    row('aligned sentence pairs: precision', aligned.p), row('aligned sentence pairs: recall', aligned.r), row('aligned sentence pairs: F1', harmonic(aligned.p, aligned.r)),
    row('passages of claims that a suggested claim touches', percent(claimed.filter((one) => touching(sides, covering, one)).length, claimed.length)),
    row('origin families: pairs of articles right', familyAgreement(sides), 100),
    ...differenceRows(sides, row), ...mustRows(sides, row),
    ...(lines ? [row('must: the teaser of another article is furniture', percent(lines.teasersDropped, lines.teasers), 100)] : []),
    row('milliseconds for all five, cleaning to story file', ms),
  ]
}

/** The pipeline's suggestions for the bundled story's five articles beside that story. */
export const bench: TextBench = { name: 'fiveArticles', run }
