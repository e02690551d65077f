// Modules that build/storyPlugin.ts makes from the folders beside this file.

declare module 'virtual:story-url/*' {
  /** Address of the compiled story, JSON of format 1. */
  const url: string
  export default url
}

declare module 'virtual:story/*' {
  /** The compiled story. `parseStory` is still the way into the app. */
  const story: unknown
  export default story
}
