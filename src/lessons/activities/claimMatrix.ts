import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const claimMatrix: Activity = { kind: 'claim-matrix', minutes: 45, standards: [], make: () => missing('not-made-yet') }
