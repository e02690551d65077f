import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const upstream: Activity = { kind: 'upstream', minutes: 25, standards: [], make: () => missing('not-made-yet') }
