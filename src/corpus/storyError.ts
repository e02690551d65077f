import type { Problem } from './parse/problem.ts'

/** A story that could not be opened at all, with the problems that say why. */
export class StoryError extends Error {
  readonly problems: readonly Problem[]

  constructor(fileName: string, problems: readonly Problem[]) {
    super(fileName)
    this.name = 'StoryError'
    this.problems = problems
  }
}
