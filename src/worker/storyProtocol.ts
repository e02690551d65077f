import type { StoryActs } from '../corpus/interchange/storyActs.ts'

/** To the worker; each is answered once, in its order. */
export interface StoryRequest { id: number; act: keyof StoryActs; order: unknown }

/**
 * From the worker. A `fault` is what nobody foresaw. A whole story comes as its JSON: the page reads that in a third of the time
 * that it takes to be handed so many objects (two megabytes: 15 ms, not 45).
 */
export type StoryReply = { id: number; result: unknown } | { id: number; json: string } | { id: number; fault: string }
