import { stem } from '../families/words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]])
/** What stands before a least, a most and a rough number. */
export const AT_LEAST = /\b(?:at least|(?:more|greater) than|over|above|exceeding)$/
export const AT_MOST = /\b(?:at most|up to|(?:less|fewer) than|under|below|nearly|almost|close to)$/
export const ROUGHLY = /\b(?:about|around|roughly|some|approximately|circa)$/
/** What stands for a place in a row, with its number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10]],
)
/** Plurals without -s, with their singular. */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'], ['persons', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['police', 'police'], ['troops', 'soldier'],
  ['dead', 'dead'], ['killed', 'dead'], ['wounded', 'hurt'], ['injured', 'hurt'], ['others', 'other'], ['aircraft', 'aircraft'],
])
/** What is counted for so many reasons that the count alone shows nothing. */
export const GENERIC_NOUNS = set('person man woman child other percent money time year day week month hour minute thing part')

/** Words that turn a statement round without "not". Stems. */
export const NEGATIVE_WORDS =
  /^(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot|\p{L}+n't|dont|doesnt|didnt|isnt|wasnt|wont|cant|couldnt|fail\p{L}*|refus\p{L}*|refrain\p{L}*|declin\p{L}*|den(?:y|ied|ies|ying|ial)|disput\p{L}*|reject\p{L}*|dismiss\p{L}*|avoid\p{L}*|lack\p{L}*|prevent\p{L}*|stop\p{L}*|halt\p{L}*|unable|yet|hardly|barely|unlikely|instead|against|oppos\p{L}*|rul(?:e|ed|ing)|block\p{L}*|bann?\p{L}*|cancel\p{L}*|withdr\p{L}*)$/u
/** Negations proper: what they govern is said not to be. */
export const NOT = /^(?:not|never|no|cannot|\p{L}+n't)$/u

/** Words at which another clause begins. */
export const CLAUSE_WORDS = /^(?:what|who|whom|whose|which|that|because|if|when|where|why|how|as|only|just|but)$/

/** What a party does that does not do something, by kind of reply: an aligned sentence that has such a word tells the reply too. */
export const REPLY_WORDS = {
  denies: /^(?:den(?:y|ies|ied|ying|ials?)|disput\p{L}*|reject\p{L}*|dismiss\p{L}*|refut\p{L}*|rebut\p{L}*|disavow\p{L}*|repudiat\p{L}*|contradict\p{L}*|false|untrue|fabricat\p{L}*)$/u,
  confirms: /^(?:confirm\p{L}*|acknowledg\p{L}*|admit\p{L}*|conced\p{L}*|verif\p{L}*)$/u,
  declines: /^(?:declin\p{L}*|refus\p{L}*|refrain\p{L}*|unwilling|comment\p{L}*|withh\p{L}*|disclos\p{L}*|neither|nor|admit\p{L}*|confirm\p{L}*)$/u,
} as const

/** Words of opposite sense: one against the other in sentences that tell the same. From general English, by hand. */
const OPPOSITES: readonly (readonly [string, string])[] = ('accept reject|agree disagree|allow forbid|allow ban|alive dead|approve reject|arrive leave|arrive depart|best worst|better worse|' +
  'biggest smallest|born died|birth death|confirm deny|create destroy|early late|east west|eastern western|end start|end begin|began ended|exclude include|fail succeed|female male|finish start|' +
  'fiction nonfiction|first last|gain lose|guilty innocent|highest lowest|high low|husband wife|increase decrease|increase reduce|large small|largest smallest|least most|legal illegal|' +
  'lost won|lose win|loser winner|major minor|man woman|married divorced|more less|mother father|north south|northern southern|new old|open close|oppose support|pass fail|positive negative|' +
  'possible impossible|private public|raise lower|rise fall|rose fell|son daughter|brother sister|actor actress|king queen|success failure|success flop|successful unsuccessful|true false|' +
  'victory defeat|war peace|boy girl|join leave|oldest youngest|shortest longest|enter exit|buy sell|bought sold|attack defend|release arrest|acquit convict|maximum minimum|permanent temporary|' +
  'top bottom|unknown famous|popular unpopular|over under|before after|hero villain|ally enemy|domestic foreign|refuse accept|refuse agree|stop continue|improve worsen|strengthen weaken')
  .split('|').map((pair) => pair.split(' ') as [string, string])

/** Opposites of a stem, both ways. */
export const oppositesOf: ReadonlyMap<string, ReadonlySet<string>> = OPPOSITES.reduce((map, pair) => {
  const [one, other] = pair.map(stem)
  for (const [from, to] of [[one, other], [other, one]]) {
    if (from !== undefined && to !== undefined) map.set(from, (map.get(from) ?? new Set()).add(to))
  }
  return map
}, new Map<string, Set<string>>())

/** What two parties do to each other alike: swapping them changes nothing. */
export const MUTUAL = /^(?:meet|met|talk|speak|spok|spoke|marr\p{L}*|discuss\p{L}*|negotiat\p{L}*|agre\p{L}*|join\p{L}*|relation\p{L}*|meeting|war|tie|border|neighbo\p{L}*|conflict|tension|deal|agreement|treaty|exchang\p{L}*|cooperat\p{L}*|differ\p{L}*|part|work\p{L}*|play\p{L}*|fight\p{L}*|fought|clash\p{L}*|shar\p{L}*|friend\p{L}*|partner\p{L}*|includ\p{L}*|follow\p{L}*|tie|match\p{L}*|game)$/u

/** Verbs of telling: what stands with one of them stands on somebody's word, whoever the speaker is. Dictionary forms. */
export const SAYING = set('say tell state report claim add argue insist confirm explain inform reveal disclose allege assert cite admit acknowledge brief note maintain contend emphasize emphasise stress suggest')
/** Unnamed speakers of whom only that is said that they know: the same person may be called so beside any other noun. Stems. */
export const ANYBODY = set('person sourc source individual insider')
/** Words by which a sentence hints that somebody says so, or is itself speech; then it is not plainly in its own voice. */
export const VOICED = /^(?:said|says?|saying|told|tells?|stat(?:ed|es|ing)|report(?:s|ed|edly|ing)?|claim(?:s|ed|ing)?|accord(?:ing)?|describ(?:e|es|ed|ing)|call(?:s|ed|ing)|alleg\p{L}*|purported(?:ly)?|suppos\p{L}*|believ\p{L}*|cit(?:e|es|ed|ing)|accus\p{L}*|quot\p{L}*|admit\p{L}*|estimat\p{L}*|announc\p{L}*|argu\p{L}*|consider\p{L}*|warn\p{L}*|confirm\p{L}*|acknowledg\p{L}*|den(?:y|ied|ies)|fear\p{L}*|worr\p{L}*|think\p{L}*|we|i|our|my)$/u
/** Words of doing that say nothing of what is done. Stems. */
export const IDLE_VERBS = set('mak mad tak took get got giv gav go went com cam see saw say said tell told call name us let put set keep kept hold held')
