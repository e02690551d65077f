import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const howManyOrigins: Activity = { kind: 'how-many-origins', minutes: 20, standards: [], make: () => missing('not-made-yet') }
