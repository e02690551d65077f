import type { Activity } from '../activity.ts'
import { missing } from './missing.ts'

export const loadedWords: Activity = { kind: 'loaded-words', minutes: 15, standards: [], make: () => missing('not-made-yet') }
