/** Letters of a title that a file's name keeps. */
const LENGTH = 60

/** A file's name, without its ending, for something with a title. */
export const fileNameOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, LENGTH).replaceAll(' ', '-') || 'story'
