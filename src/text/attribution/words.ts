const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = set('he she they we i it you who which that this these those everyone everybody nobody anyone someone none many some most others each both neither all')
/** Pronouns that stand for a person or several. */
export const PERSON_PRONOUNS = set('he she they we i him her them us me you')
/** Words before a noun. */
export const DETERMINERS = set('the a an this that these those his her its their our my your some any no every each another both all several many few most one two three four five six seven eight nine ten dozens hundreds')
/** Possessives among them: a noun must follow, so that a cue word after one is a noun. */
export const POSSESSIVES = set('his her its their our my your')
/** Prepositions. */
export const PREPOSITIONS = set('of in on at by for with from to into about against during after before over under between among through without within across toward towards upon near behind beyond despite amid including like unlike since until till via per regarding concerning following outside inside around off')
/** Auxiliaries, modals and "not" between a subject and its verb. */
export const AUXILIARIES = set("is are was were be been being am has have had having do does did will would can could may might must shall should not n't never isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't hadn’t hadn't doesn’t doesn't don’t don't didn’t didn't won’t won't wouldn’t wouldn't can’t can't cannot couldn’t couldn't shouldn’t shouldn't ’s 's ’re 're ’ve 've ’d 'd ’ll 'll ’m 'm")
/** Forms of "be". */
export const BE = set("is are was were be been being am isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't ’s 's ’re 're ’m 'm")
/** Forms of "have". */
export const HAVE = set("has have had having hasn’t hasn't haven’t haven't hadn’t hadn't ’ve 've ’d 'd ’s 's")
/** Modals and forms of "do": the bare verb follows. */
export const MODALS = set("do does did will would can could may might must shall should doesn’t doesn't don’t don't didn’t didn't won’t won't wouldn’t wouldn't can’t can't cannot couldn’t couldn't shouldn’t shouldn't ’ll 'll ’d 'd")
/** Words that negate a verb group. */
export const NEGATORS = set("not n't never no cannot isn’t isn't aren’t aren't wasn’t wasn't weren’t weren't hasn’t hasn't haven’t haven't hadn’t hadn't doesn’t doesn't don’t don't didn’t didn't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't shouldn’t shouldn't")
/** Adverbs that stand inside a verb group. */
export const ADVERBS = set('also now then first neither later still again once even just only always often already ever long soon since further instead rather too simply merely almost yet so far best well openly')
/** Words that open a subordinate clause. */
export const SUBORDINATORS = set('because while though although whereas when if unless until after before since as where whether once whenever wherever which who whose whom lest than')
/** Words that join. */
export const CONJUNCTIONS = set('and but or nor yet so')
/** Names of days, months and stretches of time, for the tail of a cue ("said late Tuesday"). */
export const TIME_WORDS = set('monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays today yesterday tomorrow tonight january february march april may june july august september october november december jan feb aug sept oct nov dec morning afternoon evening night week month year weekend day last this next earlier later early late recently previously afterward afterwards ago then again repeatedly publicly')
/** Person words that are speakers without a name; their plural forms too. */
export const UNNAMED_HEADS = set('official source person people man woman analyst critic expert diplomat observer spokesman spokeswoman spokesperson aide adviser advisor lawmaker officer insider supporter opponent witness resident activist researcher scientist economist lawyer ally strategist operative staffer campaigner voter investigator scholar historian commentator pundit reporter journalist user leader senator republican democrat member executive employee worker doctor prosecutor detective representative envoy minister')
/** Words that say a name is withheld. */
export const ANONYMITY = /\b(?:(?:on|under) (?:the )?condition of anonymity|who (?:declined|refused|asked|wished|did not want|didn[’']t want) (?:not )?to be (?:named|identified)|(?:declined|asked) (?:not )?to be (?:named|identified)|not authori[sz]ed to (?:speak|discuss|comment)|familiar with the \p{L}+|anonym(?:ous|ously)|unnamed|unidentified|speaking anonymously)\b/iu
/** What looks like a plural and is none. */
export const SINGULAR_S = set('congress press news politics white house this his its us was has is states committee always perhaps')
