const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Bodies that speak. Singular. */
export const SPEAKING_BODIES = set(`mission campaign delegation embassy office ministry department administration team government intelligence agency
police army military party court council committee company`)

/** Nouns of people and bodies that speak, beside the role nouns of `mentions`. Singular. */
export const VOICES = new Set([...SPEAKING_BODIES, ...set(`person individual man woman transition group authority investigator hardliner reformist
dissident rebel opponent supporter ally critic expert observer nominee president-elect`)])

/** Words after which a speaker is only described further: "a guard close to the gate". */
export const DESCRIBING = set(`of in on at from for to with by near who whom which that and or as close familiar briefed speaking involved working
within inside outside known named called`)
