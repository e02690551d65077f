import type { StoryActs } from '../corpus/interchange/storyActs.ts'

/** What takes its time with whole stories, done off the main thread where there is a worker: see `storyActs`. */
export type StoryWork = { [Act in keyof StoryActs]: (order: Parameters<StoryActs[Act]>[0]) => Promise<ReturnType<StoryActs[Act]>> }
