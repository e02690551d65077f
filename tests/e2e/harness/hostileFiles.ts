import { strToU8, zipSync, type Zippable } from 'fflate'

/** A file for the picker; all of them are made here, so that the repository holds nothing hostile. */
export interface TestFile { name: string; mimeType: string; buffer: Buffer }

export const testFile = (name: string, content: string | Uint8Array): TestFile => ({ name, mimeType: '', buffer: Buffer.from(content as string) })

/** Some prose in English, the same for the same seed and different for another. */
export function report(seed: string, sentences = 6): string {
  const lines = Array.from({ length: sentences }, (_, at) => `The council of ${seed} said on Monday that bridge number ${at + 1} would stay closed until the spring, and that nobody had been hurt.`)
  return `Bridges of ${seed} closed\n\n${lines.join('\n\n')}\n`
}

/** The least that Word would open, with macros and a picture that would be fetched from elsewhere. */
export function documentWithMacros(paragraphs: readonly string[]): Uint8Array {
  const relationships = (inner: string) => strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`)
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const entity = '<!DOCTYPE w:document [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'),
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationships(`<Relationship Id="p1" Type="${office}/image" TargetMode="External" Target="https://elsewhere.example/pixel.png"/><Relationship Id="v1" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`),
    'word/document.xml': strToU8(`<?xml version="1.0"?>${entity}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
    'word/vbaProject.bin': strToU8('Sub AutoOpen() : Shell "calc" : End Sub'),
  })
}

/** A page that tries every way from markup to script that a page has. Each would set `__pwned` or ask another host. */
export function pageWithScripts(seed: string): string {
  const run = 'window.__pwned=1'
  return `<!doctype html><html><head><title>Bridges of ${seed} <img src=x onerror=${run}></title><base href="https://elsewhere.example/">
<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><link rel="stylesheet" href="https://elsewhere.example/a.css">
<script>${run}</script><script src="https://elsewhere.example/a.js"></script></head>
<body onload="${run}"><article onclick="${run}"><h1>Bridges of ${seed} closed<svg onload="${run}"><script>${run}</script></svg></h1>
<img src="https://elsewhere.example/pixel.png" onerror="${run}"><iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>
<a href="javascript:${run}">read on</a><template><img src=x onerror="${run}"></template><math><mtext><style><img src=x onerror="${run}"></style></mtext></math>
${report(seed).split('\n\n').slice(1).map((words) => `<p onmouseover="${run}">${words} &lt;img src=x onerror=${run}&gt;</p>`).join('\n')}</article></body></html>`
}

/** Little that turns into much: `megabytes` of one sign. */
export const zipBomb = (megabytes: number): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: megabytes / 10 }, (_, at) => [`${at}.txt`, new Uint8Array(10_000_000).fill(97)])) as Zippable, { level: 1 })

export const utf16 = (text: string, mark = true): Uint8Array => {
  const words = Buffer.from(text, 'utf16le')
  return mark ? Buffer.concat([Buffer.from([0xff, 0xfe]), words]) : words
}

const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97, '€': 0x80 }
export const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0))
