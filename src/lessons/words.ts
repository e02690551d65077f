/**
 * Words of a step: a message of the interface's catalogue with what fills it, or the story's own words, which keep
 * their language. Lessons never word anything themselves, so that one lesson can be read in every interface language.
 */
export type Words =
  | { say: string; values?: Readonly<Record<string, string | number>> }
  | { words: string; language: string }

/** Words of the catalogue. */
export const say = (id: string, values?: Readonly<Record<string, string | number>>): Words => ({ say: id, ...(values && { values }) })
