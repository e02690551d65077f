import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const deniesOrDeclines: Activity = { kind: 'denies-or-declines', minutes: 10, standards: [], make: () => missing('not-made-yet') }
