import { compileStory } from '../build/storyCompiler.ts'
import { checkStories } from '../src/cli/storyCheck.ts'

/** `npm run story:check`: see src/cli/storyCheck.ts, which must not know the build. */
export function main(args: string[]): number {
  return checkStories(args, { compile: compileStory, print: (line) => console.log(line) })
}
