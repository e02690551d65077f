import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { shows } from './suggested/differences.ts'
import { overlaps, type Sides } from './suggested/sides.ts'
import { suggestionFor, type Row } from './suggested/suggestion.ts'
import type { TextBench, TextBenchRow } from './textBench.ts'

const STORY = 'src/stories/green-fountain'

/** What was put into the practice story on purpose: plants.yaml. */
interface Plant {
  kind: string
  difference?: string
  quotationFamily?: string
}

/** A plant is found where a suggested difference, or changed words of a quotation, show the same passages. */
function isFound({ difference, quotationFamily }: Plant, sides: Sides): boolean {
  const { ours, gold } = sides
  const wanted = gold.differences.find(({ id }) => id === difference)
  if (wanted && ours.differences.some((own) => shows(sides, own, wanted))) return true
  const changes = gold.quotationFamilies.find(({ id }) => id === quotationFamily)?.changes ?? []
  const own = ours.quotationFamilies.flatMap((family) => family.changes)
  return changes.some(({ from, to }) => own.some((change) =>
    [[change.from, change.to], [change.to, change.from]].some(([one, other]) => one && other && overlaps(sides, one, from) && overlaps(sides, other, to))))
}

const run = async (): Promise<TextBenchRow[]> => {
  const row: Row = (figure, ours, goal = Number.NaN) => ({ step: 'practice story', figure, ours, goal })
  const { sides, rows } = suggestionFor(STORY, `${STORY}/texts`, row)
  const { plants } = parse(readFileSync(`${STORY}/plants.yaml`, 'utf8')) as { plants: Plant[] }
  const differing = plants.filter(({ difference }) => difference !== undefined)
  return [
    ...rows,
    ...differing.map((plant) => row(`plant: ${plant.kind}`, isFound(plant, sides) ? 100 : 0)),
    row(`plants that differ and are found, % of ${differing.length}`, (100 * differing.filter((plant) => isFound(plant, sides)).length) / differing.length),
  ]
}

/** The pipeline's suggestions for the practice story beside what was written into it. */
export const bench: TextBench = { name: 'practiceStory', run }
