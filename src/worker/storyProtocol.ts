import type { StoryActs } from '../corpus/interchange/storyActs.ts'

/** To the worker; each is answered once, in its order. */
export interface StoryRequest { id: number; act: keyof StoryActs; order: unknown }

/** From the worker. A `fault` is what nobody foresaw. */
export type StoryReply = { id: number; result: unknown } | { id: number; fault: string }
