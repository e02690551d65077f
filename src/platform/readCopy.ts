import type { ReadCopy } from '../corpus/anchors/copy.ts'
import type { TextClient } from './textWorkerClient.ts'

/** One for the page: its worker is started for the first copy. */
let client: Promise<TextClient> | undefined

/** Opens a text or a saved page that the reader gave: cleaned and cut into sentences in a worker, all on this device. */
export async function readCopy(name: string, content: string | Uint8Array): Promise<ReadCopy> {
  client ??= import('./openTextClient.ts').then(({ openTextClient }) => openTextClient())
  // Bytes are transferred: the caller keeps its own.
  const outcome = await (await client).read({ files: [{ name, content: typeof content === 'string' ? content : content.slice().buffer }] })
  const [article] = outcome.ok ? outcome.result.articles : []
  const problems = outcome.ok ? outcome.result.problems : [outcome.problem, ...outcome.problems]
  if (article) {
    const { text, title, sentences } = article
    return {
      ok: true, text, ...(title !== undefined && { title }),
      sentences: sentences.filter(({ kind }) => kind !== 'furniture').map(spanOf),
      outside: sentences.filter(({ kind }) => kind === 'furniture').map(spanOf),
      diagnostics: problems.filter(({ severity }) => severity !== 'refused').map(({ code, values }) => ({ code, values })),
    }
  }
  const refused = problems.find(({ severity }) => severity === 'refused')
  // A few paragraphs look like no article to the cleaner; the story's fingerprints may know them all the same.
  if (refused?.code === 'no-article' && typeof content === 'string') return { ok: true, text: content, sentences: [], outside: [], diagnostics: [] }
  return { ok: false, code: refused?.code ?? 'unreadable', values: refused?.values ?? {} }
}

const spanOf = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start, end })
