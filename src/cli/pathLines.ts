/** A wanted place in JSON: the wanted places inside it by key, and the paths that end here. */
interface Wanted { inside: Map<string, Wanted>; line?: number }

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n|[^\s{}[\],:"]+/g
const STEP = /\.([^.[\]]+)|\[(\d+)\]/g

/**
 * The line, from 1, where each JSON path (`$.claims[3].note`) stands in a JSON text; for what is not there, that of the
 * nearest record around it. The text must be JSON. Linear time.
 */
export function linesOfPaths(json: string, paths: readonly string[]): (path: string) => number {
  const root: Wanted = { inside: new Map(), line: 1 }
  for (const path of paths) {
    let at = root
    for (const [, key, index] of path.matchAll(STEP)) at = stepInto(at, key ?? index ?? '')
  }
  find(json, root)
  return (path) => {
    let at: Wanted | undefined = root
    let line = 1
    for (const [, key, index] of path.matchAll(STEP)) {
      at = at?.inside.get(key ?? index ?? '')
      line = at?.line ?? line
    }
    return line
  }
}

function stepInto({ inside }: Wanted, key: string): Wanted {
  const next = inside.get(key) ?? { inside: new Map() }
  inside.set(key, next)
  return next
}

function find(json: string, root: Wanted): void {
  const open: { wanted: Wanted | undefined; index: number | undefined; key: string }[] = []
  let line = 1
  let expectsKey = false
  let next: Wanted | undefined = root
  for (const [token] of json.matchAll(TOKEN)) {
    const within = open.at(-1)
    if (token === '\n') line += 1
    else if (token === ',' && within) {
      if (within.index === undefined) expectsKey = true
      else next = within.wanted?.inside.get(String(++within.index))
    } else if (token === ':') next = within?.wanted?.inside.get(within.key)
    else if (token === '}' || token === ']') {
      open.pop()
      expectsKey = false
    } else if (expectsKey && within) {
      within.key = JSON.parse(token) as string
      expectsKey = false
    } else {
      if (next !== undefined) next.line ??= line
      if (token === '{') open.push({ wanted: next, index: undefined, key: '' })
      else if (token === '[') open.push({ wanted: next, index: 0, key: '' })
      expectsKey = token === '{'
      next = token === '[' ? next?.inside.get('0') : undefined
    }
  }
}
