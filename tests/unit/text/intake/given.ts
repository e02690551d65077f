import { parseHTML } from 'linkedom'
import { type Intake, openInput, type PageDocument } from '../../../../src/text/index.ts'

/** Parses a page as the command line and the worker do. */
export const parsePage = (html: string): PageDocument => parseHTML(html).document as unknown as PageDocument

/** Opens bytes or text under a name. */
export const open = (content: Uint8Array | string, name = 'a.txt'): Promise<Intake> => openInput({ name, content }, parsePage)

/** Bytes whose values are the character codes. */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

export const ENGLISH = `Bridge at Marl Ferry closed for repairs

The town council said on Monday that the old bridge would be closed until the spring, and that nobody had been hurt.

“We have looked at it for years,” said Ada Quill, who leads the council. “Now it has to be done.”
`

export const SPANISH = `El ayuntamiento cierra el puente viejo

El ayuntamiento anunció el lunes que el puente viejo permanecerá cerrado hasta la primavera porque los ingenieros han encontrado grietas
en los pilares. Los vecinos tendrán que usar el transbordador, que saldrá cada hora desde el muelle hasta que terminen las obras.
`

export const PAGE = `<!doctype html><html><head><title>Bridge closed</title></head><body><nav><a href="/">Home</a></nav><article><h1>Bridge closed</h1>
${`<p>The town council said on Monday that the old bridge would be closed until the spring, and that nobody had been hurt. The ferry will run every hour until then.</p>`.repeat(4)}</article></body></html>`
