import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const ourCriteria: Activity = { kind: 'our-criteria', minutes: 20, standards: [], make: () => missing('not-made-yet') }
