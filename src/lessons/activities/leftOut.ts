import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const leftOut: Activity = { kind: 'left-out', minutes: 20, standards: [], make: () => missing('not-made-yet') }
