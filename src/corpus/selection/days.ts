const msPerDay = 86_400_000

/**
 * The day number of an ISO 8601 calendar day: whole days since 1970-01-01 (UTC, proleptic Gregorian). Undefined for
 * anything else, also for days that no calendar has (2024-02-30).
 */
export function isoDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time)) return undefined
  // Some engines roll 2024-02-30 over into March instead of refusing it.
  return new Date(time).toISOString().startsWith(text) ? time / msPerDay : undefined
}

/** The ISO 8601 calendar day of a day number, for years 0 to 9999. */
export function dayIso(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}
