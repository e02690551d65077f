import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const fairParagraph: Activity = { kind: 'fair-paragraph', minutes: 30, standards: [], make: () => missing('not-made-yet') }
