import { describe } from 'vitest'
import { everyViewOpensClean, storyPlaces } from './harness/everyView.ts'

describe('a story, wide in light and narrow in dark', () => {
  everyViewOpensClean(storyPlaces)
})
