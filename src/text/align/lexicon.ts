const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/**
 * Words that say nothing about which fact is told: the closed classes of English, and the verbs of reporting, which every
 * news sentence may carry. They make no candidates and count for nothing but runs of the same words.
 */
export const STOP_WORDS = set(`a an the and or but nor so yet if of at by for with about against between into through during before after above
below to from up down in out on off over under again further then once here there when where why how all any both each few more most
other some such no not only own same than too very can will just don should now i me my we our ours us you your yours he him his she her
hers it its they them their theirs what which who whom whose this that these those am is are was were be been being have has had having do
does did doing would could may might must shall as until while also however meanwhile although though because since upon amid among
said say says saying told tell tells according report reports reported reportedly s t d ll re ve m didn doesn isn wasn weren hasn haven
hadn won wouldn couldn shouldn aren`)

/** Numbers that papers print as words or as digits. "One" is left out: it is mostly a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, String(at + 2)]),
)
