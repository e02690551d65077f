import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { compileStory } from '../../../../build/storyCompiler.ts'
import { verifyTexts } from '../../../../src/corpus/check/verifyTexts.ts'
import type { Story, StoryFile } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { assembleStory, cleanText, openTagger, readArticle, readStory, type StoryReading } from '../../../../src/text/index.ts'
import type { TextBenchRow } from '../textBench.ts'
import { differenceRows } from './differences.ts'
import { chainLinksFound, entityScores, EntityMatch, quotationScores } from './people.ts'
import { touching, type Sides } from './sides.ts'

const WEIGHTS = 'src/text/mentions/weights/tagger.bin'

/** A bundled story beside what the pipeline makes of the same texts. */
export interface Suggestion {
  sides: Sides
  reading: StoryReading
  /** Names of the text files, in the order of the articles. */
  files: readonly string[]
  /** Figures that any story has. */
  rows: TextBenchRow[]
}

/** Makes one row of a bench; without a goal the figure stands for itself. */
export type Row = (figure: string, ours: number, goal?: number) => TextBenchRow

/** A story file as the app holds it: spans in UTF-16 units. */
function opened(file: unknown): { story: Story; problems: number } {
  const parsed = parseStory(JSON.parse(JSON.stringify(file)))
  if (!parsed.ok) throw new Error(`the story can't be read: ${JSON.stringify(parsed.problems.slice(0, 3))}`)
  return { story: parsed.story, problems: parsed.problems.length }
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

/** Reads the texts of a bundled story as if nobody had prepared them, and holds the suggested story against it. */
export function suggestionFor(storyFolder: string, textsFolder: string, row: Row): Suggestion {
  const gold = opened(compileStory(path.resolve(storyFolder))).story
  const files = gold.articles.map(({ text }) => text.file ?? '')
  const texts = files.map((file) => readFileSync(path.join(textsFolder, file), 'utf8'))
  const { reading, file, ms } = suggest(texts, files)
  const { story, problems } = opened(file)
  const faults = problems + verifyTexts(file, new Map(file.articles.map(({ id }, at) => [id, texts[at] ?? '']))).length
  const sides: Sides = { ours: story, gold }
  const matched = new EntityMatch(sides)
  const entities = entityScores(sides, matched)
  const quotations = quotationScores(sides, matched)
  const aligned = alignedPairs(sides)
  const inPlace = gold.articles.flatMap(({ letter, sentences }) => {
    const own = new Set(story.articles.find((article) => article.letter === letter)?.sentences.map(({ start, end }) => `${start}:${end}`))
    return sentences.filter(({ kind }) => kind !== 'furniture' && kind !== 'credit').map(({ start, end }) => own.has(`${start}:${end}`))
  })
  const claimed = gold.claims.flatMap(({ assertions }) => assertions).flatMap(({ evidence }) => evidence)
  const covering = story.claims.flatMap(({ assertions }) => assertions).flatMap(({ evidence }) => evidence)
  const rows = [
    row('the suggested story opens without a problem and agrees with its texts', faults === 0 ? 100 : 0, 100),
    row(`sentences in place, % of ${inPlace.length}`, percent(inPlace.filter(Boolean).length, inPlace.length), 98),
    row('named entities: precision', entities.p), row('named entities: recall', entities.r),
    row('their mentions, by sentence: precision', entities.mentionP), row('their mentions, by sentence: recall', entities.mentionR),
    row(`quotations of all kinds found, % of ${quotations.all}`, quotations.found), row(`those inside marks, % of ${quotations.inMarks}`, quotations.foundInMarks),
    row('speaker of those found, right', quotations.speaker),
    row('speakers in chains of attribution found, by article', chainLinksFound(sides, matched)),
    row('aligned sentence pairs: precision', aligned.p), row('aligned sentence pairs: recall', aligned.r), row('aligned sentence pairs: F1', harmonic(aligned.p, aligned.r)),
    row('passages of claims that a suggested claim touches', percent(claimed.filter((one) => touching(sides, covering, one)).length, claimed.length)),
    row('origin families: pairs of articles right', familyAgreement(sides), 100),
    ...differenceRows(sides, row),
    row('milliseconds for all articles, cleaning to story file', ms),
  ]
  return { sides, reading, files, rows }
}
