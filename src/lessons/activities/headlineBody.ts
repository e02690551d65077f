import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const headlineBody: Activity = { kind: 'headline-body', minutes: 15, standards: [], make: () => missing('not-made-yet') }
