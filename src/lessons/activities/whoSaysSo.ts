import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const whoSaysSo: Activity = { kind: 'who-says-so', minutes: 15, standards: [], make: () => missing('not-made-yet') }
