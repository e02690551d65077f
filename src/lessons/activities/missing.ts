import type { MadeActivity } from '../activity.ts'
import { say } from '../words.ts'

/** What an activity gives for a story that can't feed it: sentences that name what is missing (`activity.missing.<what>`). */
export const missing = (...what: readonly string[]): MadeActivity => ({ ok: false, missing: what.map((each) => say(`activity.missing.${each}`)) })
