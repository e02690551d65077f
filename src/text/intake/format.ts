import { OFFICE_PARTS, SIGNATURES, type WrongFormat } from './lexicon.ts'
import { PAGE_REACH, PAGE_TAGS, ZERO_REACH } from './rules.ts'

/** How much of the head a signature can reach into, and the first names inside a zip file. */
const HEAD = 2048

/** What bytes are, where they are no text: told by their first bytes, else by a zero byte outside UTF-16. */
export function wrongFormatOf(bytes: Uint8Array): WrongFormat | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  const signed = SIGNATURES.find(({ at, bytes: signature }) => head.startsWith(signature, at))?.format
  if (signed !== undefined) return signed === 'zip' && OFFICE_PARTS.test(head) ? 'office' : signed
  return bytes.subarray(0, ZERO_REACH).includes(0) && !looksWide(bytes) ? 'binary' : undefined
}

/** UTF-16 has a byte-order mark, or its zero bytes stand at even or at odd places only (a few apart, for rare signs). */
function looksWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const length = Math.min(bytes.length, ZERO_REACH) & ~1
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  return Math.max(...zeros) > length / 5 && Math.min(...zeros) * 8 < Math.max(...zeros)
}

/** Formats that are text and still no article: mail archives of pages, feeds, stories, other JSON. */
export function wrongTextFormatOf(text: string): WrongFormat | undefined {
  const head = text.slice(0, HEAD).trimStart()
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:From:|MIME-Version:|Snapshot-)/i.test(head) && /multipart\/related/i.test(head)) return 'mhtml'
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?<(?:rss|feed|rdf:RDF)\b/.test(head)) return 'feed'
  if (head.startsWith('{') && /"format"\s{0,9}:\s{0,9}"crossread-story"/.test(head)) return 'story'
  return undefined
}

const PAGE_START = /^(?:<!--[^>]{0,2000}>\s{0,20}|<\?xml[^>]{0,200}>\s{0,20}){0,5}<(?:!doctype html|html|head|body)\b/i
const TEXT_TAG = /<\/(?:p|div|a|span|li|ul|h[1-6]|article|section|main|nav)>/gi

/** Whether a text is a page or a piece of one: by its content; the name only helps where there are few tags. */
export function isPage(text: string, name: string): boolean {
  const head = text.slice(0, PAGE_REACH).trimStart()
  if (PAGE_START.test(head)) return true
  const tags = head.match(TEXT_TAG)?.length ?? 0
  return tags >= PAGE_TAGS || (tags > 0 && (/\.x?html?$/i.test(name) || /^<[a-z][a-z0-9]{0,9}[\s>]/i.test(head)))
}

/** Whether a text is one JSON object a line: by its name, or because its first line is an object with text in it. */
export function isJsonLines(text: string, name: string): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return true
  const from = /\S/.exec(text.slice(0, HEAD))?.index ?? 0
  if (text[from] !== '{') return false
  const end = text.indexOf('\n', from)
  try {
    const first: unknown = JSON.parse(end < 0 ? text.slice(from) : text.slice(from, end))
    return typeof first === 'object' && first !== null && ('text' in first || 'html' in first)
  } catch {
    return false
  }
}
