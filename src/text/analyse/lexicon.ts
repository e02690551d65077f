const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Nouns of people and bodies that speak, beside the role nouns of `mentions`. Singular. */
export const VOICES = set(`person individual man woman mission campaign delegation embassy office ministry department administration team
transition government intelligence agency police army military party court council committee group company authority investigator
hardliner reformist dissident rebel opponent supporter ally critic expert observer nominee president-elect`)

/** Words after which a speaker is only described further: "a guard close to the gate". */
export const DESCRIBING = set(`of in on at from for to with by near who whom which that and or as close familiar briefed speaking involved working
within inside outside known named called`)
