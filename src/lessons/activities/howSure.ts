import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const howSure: Activity = { kind: 'how-sure', minutes: 15, standards: [], make: () => missing('not-made-yet') }
