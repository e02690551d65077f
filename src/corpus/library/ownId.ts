/** Begins the id of every story that a reader made; no bundled story has one like it. */
const SIGN = 'own-'

/** Whether an address or a record names a story of the reader's. */
export const isOwnId = (id: string): boolean => id.startsWith(SIGN)

/** The id of a new story. `random`: letters and digits nobody has used, at least twelve of 16 kinds. */
export const ownId = (random: string): string => SIGN + random
