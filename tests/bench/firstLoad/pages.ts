import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileStory } from '../../../build/storyCompiler.ts'

/** The parts of the compiled story that a timeline shows. */
interface TimelineStory {
  title: string
  events: { label: string; date?: { edtf?: string } | undefined }[]
}

/** The pages that are compared, as folders below `folder`: `app` lies there already, built. */
export function writePages(folder: string): void {
  const app = readFileSync(path.join(folder, 'app/index.html'), 'utf8')
  writePage(folder, 'styled', withoutScripts(app))
  writePage(folder, 'bare', bareText(app))
  const peer = path.resolve('node_modules/@knight-lab/timelinejs/dist')
  writePage(folder, 'timelinejs', timelinePage(compileStory(path.resolve('src/stories/musk-iravani')) as TimelineStory))
  for (const part of ['js/timeline.js', 'css/timeline.css', 'css/icons', 'css/fonts']) {
    cpSync(path.join(peer, part), path.join(folder, 'timelinejs', part), { recursive: true })
  }
}

function writePage(folder: string, name: string, html: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'index.html'), html)
}

/** The first screen as it is, look and all, with nothing that runs or is fetched. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*>/g, '').replace(/<meta http-equiv[^>]*>/, '')
}

/** The same words with neither look nor classes: the least that a page of this text can be. */
function bareText(html: string): string {
  const plain = withoutScripts(html).replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<svg\b[\s\S]*?<\/svg>/g, '')
  return plain.replace(/\s(?:class|style|data-[\w-]+|aria-[\w-]+|role|id)="[^"]*"/g, '')
}

/** TimelineJS as its documentation sets it up, with the story's dated events; fonts of the system, since Google's cannot be reached. */
function timelinePage({ title, events }: TimelineStory): string {
  const slides = events.flatMap(({ label, date }) => {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date?.edtf ?? '') ?? []
    return year === undefined ? [] : [{ start_date: { year, month, day }, text: { headline: label, text: '' } }]
  })
  if (slides.length < 10) throw new Error(`src/stories/musk-iravani: events: only ${slides.length} have a date: the comparison would show nothing`)
  const timeline = JSON.stringify({ title: { text: { headline: title, text: '' } }, events: slides }).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script></head>
<body><div id="timeline" style="width:100%;height:600px"></div>
<script>window.timeline = new TL.Timeline('timeline', ${timeline}, { font: null, hash_bookmark: false })</script></body></html>`
}
