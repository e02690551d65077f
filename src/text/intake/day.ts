import { isEdtf } from '../../corpus/parse/edtf.ts'

/** The calendar day that a date in ISO 8601 begins with (`2024-11-14`, `2024-11-14T08:00Z`); undefined where it names none. */
export function publishedDay(words: string): string | undefined {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(words.trim()) ?? []
  return day !== undefined && isEdtf(day) ? day : undefined
}
