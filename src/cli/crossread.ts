import { buildCommand } from './buildCommand.ts'
import { checkCommand } from './checkCommand.ts'
import { exit, NotRun, type Outlet } from './outlet.ts'
import { parseCommand } from './parseCommand.ts'
import { usage } from './usage.ts'

/** Runs `crossread` with its arguments and gives the exit code (see `usage`). */
export async function crossread(args: readonly string[], outlet: Outlet): Promise<number> {
  const [command, ...rest] = args
  if (command === '--version' || command === '-V') return outlet.print(outlet.version), exit.fine
  const asksHelp = command === 'help' || rest.includes('--help') || rest.includes('-h')
  if (command === '--help' || command === '-h' || asksHelp) return outlet.print(usage), exit.fine
  try {
    if (command === 'parse') return await parseCommand(rest, outlet)
    if (command === 'build') return await buildCommand(rest, outlet)
    if (command === 'check') return await checkCommand(rest, outlet)
    throw new NotRun(command === undefined ? 'no command: say “crossread parse”, “crossread check” or “crossread build”; see crossread --help' : `${command}: is no command: say parse, check or build; see crossread --help`)
  } catch (cause) {
    if (!(cause instanceof NotRun)) throw cause
    outlet.warn(`crossread: ${cause.message}`)
    return exit.notRun
  } finally {
    outlet.progress(undefined)
  }
}
