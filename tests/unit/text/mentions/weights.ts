import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Tagger, openTagger } from '../../../../src/text/mentions/index.ts'

/** The shipped weights, opened as the command line opens them. */
export const shippedTagger = (): Tagger => {
  const tagger = openTagger(new Uint8Array(gunzipSync(readFileSync('src/text/mentions/weights/tagger.bin'))))
  if (tagger === undefined) throw new Error('the weights are not of this version')
  return tagger
}
