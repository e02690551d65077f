import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUCKET_BITS, Casing, MOST_FEATURES, type Sentence, featuresAt, readSentence } from '../src/text/mentions/features.ts'
import { Known, type NameLists, buildGazetteer } from '../src/text/mentions/gazetteer.ts'
import { TITLES } from '../src/text/mentions/lexicon.ts'
import { LABELS, LABEL_COUNT, bestLabel, canBeNamed, scoreLabels } from '../src/text/mentions/perceptron.ts'
import { packTagger } from '../src/text/mentions/tagger.ts'
import { type Tokens, tokenise } from '../src/text/mentions/tokens.ts'
import { Vocabulary } from '../src/text/mentions/vocabulary.ts'
import { Generator, type Taught, seeded } from './tagger/generate.ts'
import { ORGANISATIONS, PLACES } from './tagger/ownNames.ts'

const SEED = 20260607
/** Texts made by the generator, passes over everything, and how often the open news set is repeated in a pass. */
const STORIES = 2600
const EPOCHS = 6
const OPEN_REPEATS = 4
/** Share of training sentences that hide a part of the word lists, so that contexts are learnt as well as names. */
const MASKED_SHARE = 0.4
/** Shares of small and of capitalised words whose identity is hidden in texts of our own, so that templates and lists are not learnt by heart. */
const HIDDEN_SMALL = 0.25
const HIDDEN_CAPITAL = 0.5
/** The largest weight in the file; smaller ones are rounded to its steps, so that rare, tiny weights fall to nothing. */
const SCALE_TO = 3000

const OPEN_SET = '../shared/bench/gum-wikinews/docs.jsonl'
const TARGET = 'src/text/mentions/weights/tagger.bin'

interface OpenDocument {
  text: string
  sents: [number, number][]
  entities: { type: string; named: boolean; ns?: number; ne?: number }[]
}
interface Lesson { tokens: Tokens[]; gold: Uint8Array[]; masks: boolean }

const list = (name: string): string[] => readFileSync(path.join('scripts/tagger/lists', `${name}.txt`), 'utf8').split('\n').filter((word) => word !== '')

/** Gold labels of a sentence's tokens; titles are not part of names. */
function labelsOf(tokens: Tokens, names: Taught['names']): Uint8Array {
  const labels = new Uint8Array(tokens.forms.length)
  for (const { start, end, type } of names) {
    const begin = LABELS.indexOf(`B-${type}`)
    let open = false
    for (let at = 0; at < labels.length; at += 1) {
      if ((tokens.starts[at] ?? 0) < start || (tokens.ends[at] ?? 0) > end || labels[at] !== 0) continue
      if (!open && type === 'PER' && TITLES.has(tokens.lower[at] ?? '') && (tokens.ends[at] ?? 0) < end) continue
      labels[at] = open ? begin + 1 : begin
      open = true
    }
  }
  return labels
}

/** The open news articles (GUM, CC BY) as texts with names; the widest name wins where they nest. */
function openLessons(): Lesson[] {
  const kinds: Record<string, Taught['names'][number]['type']> = { person: 'PER', organization: 'ORG', place: 'LOC' }
  return readFileSync(OPEN_SET, 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const { text, sents, entities } = JSON.parse(line) as OpenDocument
    const names = entities
      .flatMap(({ type, named, ns, ne }) => (named && ns !== undefined && ne !== undefined && type !== 'time' ? [{ start: ns, end: ne, type: kinds[type] ?? 'OTH' as const }] : []))
      .sort((a, b) => b.end - b.start - (a.end - a.start))
    const vocabulary = new Vocabulary()
    const tokens = sents.map(([start, end]) => tokenise(text, { start, end }, vocabulary))
    return { tokens, gold: tokens.map((sentence) => labelsOf(sentence, names)), masks: false }
  })
}

function taughtLesson({ text, names }: Taught): Lesson {
  const tokens: Tokens[] = []
  const vocabulary = new Vocabulary()
  let start = 0
  for (const line of text.split('\n')) {
    if (line !== '') tokens.push(tokenise(text, { start, end: start + line.length }, vocabulary))
    start += line.length + 1
  }
  return { tokens, gold: tokens.map((sentence) => labelsOf(sentence, names)), masks: true }
}

/** Averaged perceptron (Freund & Schapire 1999; Collins 2002): weights minus the running sum of updates over steps. */
class Learner {
  readonly weights = new Float32Array((1 << BUCKET_BITS) * LABEL_COUNT)
  readonly #sums = new Float64Array((1 << BUCKET_BITS) * LABEL_COUNT)
  readonly #buckets = new Int32Array(MOST_FEATURES)
  readonly #scores = new Float64Array(LABEL_COUNT)
  #step = 1
  errors = 0
  read(sentence: Sentence, gold: Uint8Array, history: Map<string, number>, forced: boolean): void {
    const labels = new Uint8Array(gold.length)
    for (let at = 0; at < gold.length; at += 1) {
      const previous = at > 0 ? labels[at - 1] ?? 0 : 0
      const before = at > 1 ? labels[at - 2] ?? 0 : 0
      if (!canBeNamed(sentence, at, previous)) continue
      const count = featuresAt(sentence, at, previous, before, (history.get(sentence.lower[at] ?? '') ?? -1) + 1, this.#buckets)
      scoreLabels(this.weights, this.#buckets, count, this.#scores)
      const guess = bestLabel(this.#scores, previous)
      const truth = gold[at] ?? 0
      if (guess !== truth) {
        this.errors += 1
        for (let k = 0; k < count; k += 1) {
          const base = (this.#buckets[k] ?? 0) * LABEL_COUNT
          this.#change(base + truth, 1)
          this.#change(base + guess, -1)
        }
      }
      this.#step += 1
      labels[at] = forced ? truth : guess
    }
    for (let at = 0; at < gold.length; at += 1) if ((sentence.shapes[at] ?? 0) >= 3 && sentence.headline === 0) history.set(sentence.lower[at] ?? '', labels[at] ?? 0)
  }
  #change(at: number, by: number): void {
    this.weights[at] = (this.weights[at] ?? 0) + by
    this.#sums[at] = (this.#sums[at] ?? 0) + by * this.#step
  }
  /** Averaged weights in whole numbers. */
  finish(): Int16Array {
    const averaged = Float64Array.from(this.weights, (weight, at) => weight - (this.#sums[at] ?? 0) / this.#step)
    const top = averaged.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
    return Int16Array.from(averaged, (weight) => Math.round((weight / top) * SCALE_TO))
  }
}

/**
 * Trains the name tagger on openly licensed news (GUM, CC BY, ../shared/bench) and on text of our own, and writes its
 * weights. The same seed gives the same bytes; prints their SHA-256. Exit code 1 where the open set is absent.
 */
export function main(): number {
  if (!existsSync(OPEN_SET)) { console.error(`${OPEN_SET}: absent: it is needed to train`); return 1 }
  const random = seeded(SEED)
  const lists: Record<keyof NameLists, string[]> = { given: list('given'), family: list('family'), places: list('places'), regions: [...PLACES], organisations: [...ORGANISATIONS], common: list('common') }
  const text = Object.fromEntries(Object.entries(lists).map(([key, words]) => [key, words.join('\n')])) as Record<keyof NameLists, string>
  const gazetteer = buildGazetteer(text)
  const generator = new Generator(random, lists)
  const made = Array.from({ length: STORIES }, () => taughtLesson(generator.story()))
  const open = openLessons()
  const learner = new Learner()
  const masks = [Known.given | Known.family, Known.place | Known.phrasePlace | Known.region, Known.organisation | Known.phraseOrganisation, 0xfff & ~Known.common & ~Known.demonym]
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    learner.errors = 0
    const lessons = [...made, ...Array.from({ length: OPEN_REPEATS }, () => open).flat()]
    for (let at = lessons.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const kept = lessons[at] as Lesson
      lessons[at] = lessons[other] as Lesson
      lessons[other] = kept
    }
    for (const { tokens, gold, masks: mayMask } of lessons) {
      const casing = new Casing()
      for (const sentence of tokens) casing.read(sentence)
      const history = new Map<string, number>()
      const mask = mayMask && random() < MASKED_SHARE ? masks[Math.floor(random() * masks.length)] ?? 0 : 0
      tokens.forEach((words, at) => {
        const sentence = readSentence(words, gazetteer, casing, mask)
        if (mayMask) {
          for (let k = 0; k < sentence.words.length; k += 1) {
            const shape = sentence.shapes[k] ?? 0
            if (random() < (shape >= 3 ? HIDDEN_CAPITAL : shape === 2 ? HIDDEN_SMALL : 0)) sentence.words[k] = Math.floor(random() * 0x7fffffff)
          }
        }
        learner.read(sentence, gold[at] ?? new Uint8Array(0), history, epoch === 0)
      })
    }
    console.log(`pass ${epoch + 1}: ${learner.errors} errors`)
  }
  const packed = packTagger(lists, learner.finish())
  const bytes = gzipSync(packed, { level: 9 })
  writeFileSync(TARGET, bytes)
  console.log(`${TARGET}: ${bytes.length} bytes, SHA-256 of the unpacked weights ${createHash('sha256').update(packed).digest('hex')}`)
  return 0
}
