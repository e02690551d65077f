// npm run bench [-- NAME [OPTIONS]]: runs all benches, or the named one.
import { facetsBench } from './facets/facetsBench.ts'
import { firstLoadBench } from './firstLoad/firstLoadBench.ts'
import { importBench } from './importing/importBench.ts'

/** A bench prints its figures and gives the exit code: non-zero only if the compared programs disagree. */
type Bench = (args: readonly string[]) => Promise<number>

const benches: Readonly<Record<string, Bench>> = { facets: facetsBench, 'first-load': firstLoadBench, import: importBench }

/** Runs the benches; gives the highest exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((arg) => !arg.startsWith('--'))
  const unknown = named.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined) {
    console.error(`no bench is called ${unknown}; there are: ${Object.keys(benches).join(', ')}`)
    return 2
  }
  let worst = 0
  for (const [name, bench] of Object.entries(benches)) {
    if (named.length > 0 && !named.includes(name)) continue
    worst = Math.max(worst, await bench(args.filter((arg) => arg.startsWith('--'))))
  }
  return worst
}
