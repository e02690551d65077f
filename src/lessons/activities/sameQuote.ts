import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const sameQuote: Activity = { kind: 'same-quote', minutes: 15, standards: [], make: () => missing('not-made-yet') }
