/** Grounds to choose from: what is readable depends on the light in the room. */
export const projectorLooks = ['light', 'dark', 'contrast'] as const
export type ProjectorLook = (typeof projectorLooks)[number]
