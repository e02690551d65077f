import type { ReadCopy } from '../corpus/anchors/copy.ts'

/** Opens a text or a saved page that the reader gave: cleaned and cut into sentences, all on this device. */
export async function readCopy(_name: string, content: string | Uint8Array): Promise<ReadCopy> {
  // WIRE HERE: the text worker (src/platform/textWorkerClient.ts). Until then pasted plain text alone is read, line by line.
  if (typeof content !== 'string') return { ok: false, code: 'not-yet', values: {} }
  const text = content.replaceAll(/\r\n?/g, '\n')
  if (text.trim() === '') return { ok: false, code: 'empty', values: {} }
  const sentences = Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: line, index }) => ({ start: index, end: index + line.length }))
  return { ok: true, text, sentences, outside: [], diagnostics: [] }
}
