import { publishedDay } from './day.ts'
import type { Known } from './article.ts'

/** How far front matter may reach, in UTF-16 units. */
const FRONT_REACH = 5000

/** Whether a file's name says that it is Markdown. */
export const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)

/**
 * An article in Markdown as plain text: its front matter becomes what is known of it, signs of layout go, words stay.
 * Only what articles are written in is read (CommonMark's headings, emphasis, links, quotations, lists, rules); code and
 * tables stay as they are. Linear in the text.
 */
export function plainOfMarkdown(markdown: string): { text: string; known: Known } {
  const { body, known } = frontMatter(markdown)
  const lines = body.split('\n').map((line) => {
    if (/^ {0,3}(?:[-*_] ?){3,}$/.test(line)) return ''
    const bare = line.replace(/^ {0,3}(?:>\s?)+/, '')
    const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(bare)
    return heading ? `\n${withoutMarks(heading[1] ?? '')}\n` : withoutMarks(bare)
  })
  return { text: lines.join('\n').replace(/\n{3,}/g, '\n\n').trim(), known }
}

/** Links and pictures keep their words; emphasis and code lose their signs. */
function withoutMarks(line: string): string {
  return line
    .replace(/!\[([^\]]{0,500})\]\([^()]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,500})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,500})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,2000}?\S?)\1/g, '$2')
    .replace(/(^|[\s(“"'])([*_])(?=\S)([^*_]{1,1000}?)\2(?=$|[\s.,;:!?)”"'])/g, '$1$3')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
}

/** YAML front matter as blogs write it: plain `key: value` lines. What is not understood is left out. */
function frontMatter(markdown: string): { body: string; known: Known } {
  const head = markdown.slice(0, FRONT_REACH)
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(head)
  if (!match) return { body: markdown, known: {} }
  const known: Known = {}
  for (const line of (match[1] ?? '').split('\n')) {
    const [, key = '', value = ''] = /^(\w{1,40}):\s*["']?(.*?)["']?\s*$/.exec(line) ?? []
    if (value === '') continue
    const day = publishedDay(value.replace(' ', 'T'))
    if (key === 'title') known.title = value
    else if (key === 'outlet' || key === 'publisher') known.outlet = value
    else if ((key === 'date' || key === 'published') && day !== undefined) known.published = day
    else if (key === 'url' && /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(value)) known.url = value
  }
  return { body: markdown.slice(match[0].length), known }
}
