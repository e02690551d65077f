import { COMPARING, EDITS_AT_MOST, EFFORT } from './rules.ts'
import type { Word } from './words.ts'

/** What one call may still spend on comparing: hostile input ends sooner, with less found, instead of taking minutes. */
export class Effort {
  #left = EFFORT

  /** Takes so many steps; false where they are no longer there. */
  spend(steps: number): boolean {
    this.#left -= steps
    return this.#left >= 0
  }

  /** Takes what a comparison in order may cost (Myers: words times edits). */
  spendOn(a: readonly Word[], b: readonly Word[]): boolean {
    const words = a.length + b.length
    return this.spend(COMPARING + words * Math.min(words, EDITS_AT_MOST))
  }
}
