import os from 'node:os'

/** One line on where a bench ran: figures of different lines must not be compared. */
export function environment(): string {
  const [cpu] = os.cpus()
  const load = os.loadavg().map((value) => value.toFixed(2)).join(' ')
  return `node ${process.version}, ${os.cpus().length} x ${cpu?.model ?? 'unknown processor'}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, load average ${load}`
}
