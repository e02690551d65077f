/** Word classes for linking, of our own making. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Pronouns for one man, one woman, things or bodies, and several. */
export const HE = set('he him his himself')
export const SHE = set('she her hers herself')
export const IT = set('it its itself')
export const THEY = set('they them their theirs themselves')
/** Pronouns that take up what stands right before them. */
export const RELATIVES = set('who whom whose which that where')
/** Pronouns of a speaker; they are not linked. */
export const SPEAKERS = set('i me my mine we us our ours you your yours myself ourselves yourself this these those there here one ones both all some many others another')

/** Words before the head that say nothing about which one is meant. */
export const LEADING = set(`the a an this that these those his her its their our my your in at on of off from to into near by for with outside inside
through toward towards across over under up down around along alongside behind between within during since until after before about some any`)

/** Words at which the head has already been named: what follows only describes it. */
export const AFTER_HEAD = set('of in at on from for with to by near outside inside between who whom which that where when whose , ( - – — : and or as off around along behind above across over against about into')

/** Titles, which are no part of a person's name. */
export const HONORIFICS = set(`mr mrs ms dr sir dame lord lady prof sen rep gov gen col lt capt sgt president minister senator governor mayor secretary
ambassador judge justice king queen prince princess pope sheikh coach doctor professor captain general md jr sr chief officer`)

/** Nouns of which two in one story mean the same: one word stands for each class. */
export const SAME_NOUN: ReadonlyMap<string, string> = new Map(`police cops cop policemen
vessel ship
arms weapons weapon
car vehicle auto
boat skiff
child kid baby
company firm
lawyer attorney
doctor doc physician
movie film
gunman shooter
host emcee
pirate brigand
surgeon-general surgeon
cop policeman
killing murder
house home
flat apartment
plane aircraft airplane
mountain peak
quake earthquake
blaze fire
teen teenager
pupil student
spokesman spokeswoman spokesperson`.split('\n').flatMap((row) => {
  const [first = '', ...others] = row.split(' ')
  return others.map((word): [string, string] => [word, first])
}))

/** Nouns that mean a body rather than a single person: "it" and "they" may take them up. */
export const BODIES = set('navy army force team club company firm government ministry party group police jury court network agency organization organisation council committee bank university department bureau administration')

/** Nouns for women and for men. */
export const WOMEN = set('woman girl mother daughter wife sister girlfriend queen princess actress widow spokeswoman lady mrs ms miss madam businesswoman congresswoman')
export const MEN = set('man boy father son husband brother boyfriend king prince actor widower spokesman gentleman mr sir lord businessman congressman')

/** Nouns too wide to mean the same one even in one story, unless a word before them says which. */
export const WIDE_NOUNS = set('people person thing way time day year month week one number part member group men women place area report case statement story photo picture name season first second')

/** Nouns of people that headlines print with a capital. */
export const COMMON_HEADS = set('police cop woman man driver climber suspect victim worker witness official authority officer judge jury coach wife husband mother father son daughter boss employee doctor host surgeon')

/** Nouns for several people that have no plural ending, or that no single pronoun takes up. */
export const GROUPS = set('people family couple crowd staff public community crew children men women police parents')

/** Days of the week and months: they carry a time phrase ("Saturday morning" is that Saturday). */
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday')
export const MONTHS = set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec')
/** Times that only their own article fixes. */
export const SHIFTING_TIMES = set('today yesterday tomorrow tonight now then first second third last next earlier later weekend morning night evening ago before after')

/** Words that point back to somebody told of before. */
export const POINTING = set('the this that these those his her their its')
