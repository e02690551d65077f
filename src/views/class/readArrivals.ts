import type { Arrival } from '../../lessons/answers/pile.ts'
import { MOST_KILOBYTES } from '../../lessons/format/answers.ts'

/** Reads files; gives them in their order. What is too large is not read at all; what can't be read is named. */
export async function readArrivals(files: readonly File[]): Promise<readonly Arrival[]> {
  return Promise.all(files.map(async (file): Promise<Arrival> => {
    const { name } = file
    if (file.size > MOST_KILOBYTES * 1024) return { name, text: { code: 'too-large', path: '$', values: { limit: MOST_KILOBYTES } } }
    try {
      return { name, text: await file.text() }
    } catch {
      return { name, text: { code: 'unreadable', path: '$', values: {} } }
    }
  }))
}
