import { NotRun } from './outlet.ts'

/** Options of a command: those with a value, those without. Short names point to long ones. */
export interface OptionNames {
  readonly valued: readonly string[]
  readonly plain: readonly string[]
  readonly short?: Readonly<Record<string, string>>
}

/** Arguments taken apart. */
export interface Arguments {
  readonly files: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
}

/** Takes arguments apart: `--name value`, `--name=value`, `--flag`, `-` as a file, `--` before names that begin with a dash. Throws NotRun. */
export function readArguments(args: readonly string[], { valued, plain, short = {} }: OptionNames): Arguments {
  const files: string[] = []
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--') return { files: [...files, ...args.slice(at + 1)], values, flags }
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg)
      continue
    }
    const [written = '', ...rest] = arg.split('=')
    const name = short[written] ?? written
    const given = rest.length > 0 ? rest.join('=') : undefined
    if (plain.includes(name) && given === undefined) flags.add(name)
    else if (valued.includes(name)) {
      const value = given ?? args[++at]
      if (value === undefined || value === '') throw new NotRun(`${written}: wants a value: see crossread --help`)
      if (values[name] !== undefined) throw new NotRun(`${written}: is given twice: give it once`)
      values[name] = value
    } else throw new NotRun(`${arg}: is no option here: see crossread --help`)
  }
  return { files, values, flags }
}
