import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const timelineOfKnowing: Activity = { kind: 'timeline-of-knowing', minutes: 20, standards: [], make: () => missing('not-made-yet') }
