// Modules that build/storyPlugin.ts makes from the folders beside this file.

declare module 'virtual:stories' {
  /** The stories that come with the app, the first one first. `url`: address of the compiled story, JSON of format 1. */
  const stories: readonly { id: string; title: string; url: string }[]
  export default stories
}

declare module 'virtual:story-url/*' {
  /** Address of the compiled story, JSON of format 1. */
  const url: string
  export default url
}

declare module 'virtual:first-story' {
  /** The compiled story that the app opens with. */
  const story: unknown
  export default story
}

declare module 'virtual:story/*' {
  /** The compiled story. `parseStory` is still the way into the app. */
  const story: unknown
  export default story
}
