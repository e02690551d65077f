import { growthExponent, median, medianUpperBound, quantile } from '../statistics.ts'
import { short, tableLines } from '../table.ts'
import type { EngineClient } from './engineClient.ts'

const head = ['engine', 'rows', 'p50 ms', 'p95 ms', 'worst/p50', 'of cf2 p50', '95 % bound', 'of cf2 p95', 'MB', 'of cf2 MB', 'build ms', 'of cf2 build']

/** The figures: per engine and size, ratios to crossfilter2 in the same counting mode, and growth with size. */
export function report(clients: readonly EngineClient[], random: () => number): string[] {
  const rows = clients.map((client) => {
    const peer = clients.find((other) => other.rows === client.rows && other.mode === client.mode && other.name.startsWith('crossfilter2'))
    return [client.name, String(client.rows), ...ownFigures(client), ...ratios(client, peer === client ? undefined : peer, random)]
  })
  // Ratios stand beside what they are ratios of.
  const order = [0, 1, 2, 3, 4, 7, 8, 9, 5, 10, 6, 11]
  const table = tableLines(head, rows.map((row) => order.map((at) => row[at] ?? '')))
  const names = [...new Set(clients.map(({ name }) => name))]
  return ['', ...table, '', ...names.flatMap((name) => growth(clients.filter((client) => client.name === name))), '']
}

function ownFigures({ samples, ready }: EngineClient): string[] {
  const p50 = median(samples)
  return [short(p50), short(quantile(samples, 0.95)), short(Math.max(...samples) / p50), short(ready.bytes / 2 ** 20), short(ready.buildMs)]
}

/** Median of the ratios step by step, its bound, then the ratios of p95, memory and build time. */
function ratios(client: EngineClient, peer: EngineClient | undefined, random: () => number): string[] {
  if (peer === undefined) return ['', '', '', '', '']
  const paired = client.samples.map((ms, at) => ms / (peer.samples[at] ?? Number.NaN))
  return [
    short(median(paired)),
    short(medianUpperBound(paired, random)),
    short(quantile(client.samples, 0.95) / quantile(peer.samples, 0.95)),
    short(client.ready.bytes / peer.ready.bytes),
    short(client.ready.buildMs / peer.ready.buildMs),
  ]
}

function growth(sizes: readonly EngineClient[]): string[] {
  const name = sizes[0]?.name ?? ''
  const over = (from: number, to: number) => {
    const points = sizes.filter(({ rows }) => rows >= from && rows <= to).map(({ rows, samples }) => [rows, median(samples)] as const)
    return points.some(([rows]) => rows === to) ? [`${name}: p50 grows with rows^${growthExponent(points).toFixed(2)} from ${from} to ${to}`] : []
  }
  return [...over(1_000, 100_000), ...over(10_000, 1_000_000)]
}
