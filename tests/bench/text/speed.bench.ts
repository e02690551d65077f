import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import nlp from 'compromise'
import { build, type Plugin } from 'vite'
import { cleanText, openTagger, readArticle } from '../../../src/text/index.ts'
import { median } from '../statistics.ts'
import { BENCH_FOLDER, type TextBench, type TextBenchRow } from './textBench.ts'

/** Rounds whose median counts; each reads every article once with each reader. */
const ROUNDS = 5
/** Of code and weights together, in kB gz. */
const MOST_KB = 2048

interface News { id: string; text: string }

/** Names, places, bodies and quotations: what compromise has of our stages. Their places in the text cost it most. */
const theirs = (placed: boolean) => ({ text }: News): number => {
  const read = nlp(text)
  return [read.people(), read.places(), read.organizations(), read.quotations()].reduce((sum, found) => sum + (placed ? found.json({ offset: true }) : found.out('array')).length, 0)
}

/** Bytes, gzipped one by one, of all that a bundle of an entry consists of. */
async function bundledSize(entry: string, plugins: Plugin[] = []): Promise<number> {
  const built = await build({
    configFile: false, logLevel: 'error', publicDir: false, plugins,
    build: { write: false, target: 'es2022', minify: true, assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })
  if (!('output' in built)) throw new Error(`${entry}: not one bundle`)
  return built.output.reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).byteLength, 0)
}

/** An entry that is the package itself. */
const wholePackage = (name: string): Plugin => ({
  name: 'whole-package',
  resolveId: (id) => (id === 'the-package' ? '\0the-package' : undefined),
  load: (id) => (id === '\0the-package' ? `export { default } from '${name}'` : undefined),
})

async function run(): Promise<TextBenchRow[]> {
  const { load } = (await import(/* @vite-ignore */ path.resolve(BENCH_FOLDER, 'lib.mjs'))) as { load: (file: string) => News[] }
  const news = load('polnear/dev.jsonl')
  const words = news.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const tagger = openTagger(new Uint8Array(gunzipSync(readFileSync('src/text/mentions/weights/tagger.bin'))))
  if (tagger === undefined) throw new Error('src/text/mentions/weights/tagger.bin: not of this version: run scripts/train-tagger.ts')
  const ours = ({ id, text }: News): number => readArticle({ id, name: id, cleaned: cleanText(text), published: '2016-06-01', tagger }).references.length
  const seconds = (read: (article: News) => number): number => {
    const begun = performance.now()
    for (const article of news) read(article)
    return (performance.now() - begun) / 1000
  }
  const readers = { ours, placed: theirs(true), unplaced: theirs(false) }
  const times = { ours: [] as number[], placed: [] as number[], unplaced: [] as number[] }
  // The first round warms all up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of ['ours', 'placed', 'unplaced'] as const) {
      const time = seconds(readers[name])
      if (round > 0) times[name].push(time)
    }
  }
  const speed = (name: keyof typeof times): number => words / median(times[name])
  const size = await bundledSize(path.resolve('src/worker/textWorker.ts'))
  const peerSize = await bundledSize('the-package', [wholePackage('compromise')])
  return [
    { step: 'speed', figure: `words a second, one thread, all stages (${words} words, median of ${ROUNDS} rounds)`, ours: speed('ours'), goal: speed('placed'), peer: { name: 'compromise', value: speed('placed') } },
    { step: 'speed', figure: 'words a second, where compromise need not say where its finds stand', ours: speed('ours'), goal: speed('unplaced'), peer: { name: 'compromise', value: speed('unplaced') } },
    { step: 'size', figure: 'code + weights + page parser, kB gz', ours: size / 1000, goal: MOST_KB, lower: true, peer: { name: 'compromise', value: peerSize / 1000 } },
  ]
}

/** The whole reading of an article beside compromise, in the same run, and what the worker weighs. */
export const bench: TextBench = { name: 'speed', run }
