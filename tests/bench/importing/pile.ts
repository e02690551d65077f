import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { seeded, shuffled } from '../statistics.ts'

const TEXTS = path.resolve('src/stories/green-fountain/texts')

/**
 * Files of `count` articles on one happening: the five texts of the practice story, each time with paragraphs in another
 * order, some of a second text, and places and amounts of its own, so that no two are the same and most of them have much in
 * common, as agency reports have.
 */
export function pileOf(count: number): { name: string; text: string }[] {
  const random = seeded(50)
  const texts = readdirSync(TEXTS).sort().map((file) => readFileSync(path.join(TEXTS, file), 'utf8').split(/\n{2,}/).filter((words) => words.trim() !== ''))
  return Array.from({ length: count }, (_, at) => {
    const [title = '', ...own] = texts[at % texts.length] ?? []
    const [, ...other] = texts[(at + 1 + Math.floor(at / texts.length)) % texts.length] ?? []
    const first = own.slice(0, 2)
    const rest = shuffled([...own.slice(2), ...shuffled(other, random).slice(0, Math.ceil(other.length / 2))], random)
    const words = [`${title} (edition ${at + 1})`, ...first, ...rest, `Edition ${at + 1} went to print at ${1 + (at % 12)} o’clock with ${1000 + at * 37} copies.`]
    return { name: `report-${at + 1}.txt`, text: words.join('\n\n') }
  })
}
