import { describe } from 'vitest'
import { everyViewOpensClean } from './harness/everyView.ts'

describe('in light at 1280 px', () => {
  everyViewOpensClean('light', 1280, 800)
})
