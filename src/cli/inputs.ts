import { FILE_LIMIT, type Given, type IntakeProblem } from '../text/index.ts'
import { NotRun, type Outlet } from './outlet.ts'

/** Name of what comes through standard input. */
const STANDARD_INPUT = 'standard input'

/** What is at a path that must be a file. Throws NotRun with what to do. */
export function lookAtFile(path: string, { look }: Outlet): { size: number; place: string } {
  const found = look(path)
  if (found.kind === 'file') return found
  if (found.kind === 'folder') throw new NotRun(`${path}: is a folder: name the files in it, such as ${path.replace(/\/+$/, '')}/*`)
  throw new NotRun(found.kind === 'missing' ? `${path}: is not there: check the name` : `${path}: cannot be read: check who may read it`)
}

/** Bytes of a file. Throws NotRun where it cannot be read. */
export function readFile(path: string, outlet: Outlet): Uint8Array {
  try {
    return outlet.read(path)
  } catch (cause) {
    throw new NotRun(`${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}): check who may read it`)
  }
}

/**
 * Reads all inputs; a file over the limit is refused by its size, without reading it. Throws NotRun where one is not
 * there: a name that was mistyped must not lead to a story of the rest.
 */
export async function readInputs(paths: readonly string[], outlet: Outlet): Promise<{ given: Given[]; refused: IntakeProblem[] }> {
  const sizes = paths.map((path) => (path === '-' ? 0 : lookAtFile(path, outlet).size))
  if (paths.filter((path) => path === '-').length > 1) throw new NotRun('-: is given twice: standard input can be read once')
  const given: Given[] = []
  const refused: IntakeProblem[] = []
  for (const [at, path] of paths.entries()) {
    const length = sizes[at] ?? 0
    if (length > FILE_LIMIT) refused.push({ code: 'too-large', severity: 'refused', name: path, values: { length, limit: FILE_LIMIT } })
    else if (path === '-') given.push({ name: STANDARD_INPUT, content: await outlet.readInput(FILE_LIMIT) })
    else given.push({ name: path, content: readFile(path, outlet) })
  }
  return { given, refused }
}
