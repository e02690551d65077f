const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that hold a sentence together and say little by themselves: they never show that two passages are the same. */
export const FUNCTION_WORDS = set(
  "a an the this that these those there here it its he his him she her they their them we our us i my me you your who whom whose which what " +
  'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
  'of in on at by for with from to into about as than and or but nor so yet if then not no also just very too only even ' +
  'up out over under after before between through during against while when where because until since ' +
  "it's he's she's that's there's they're we're you're i'm i've we've they've i'll we'll he'll they'll don't doesn't didn't isn't aren't wasn't weren't won't can't",
)

/** What stands for a word in writing: `don't` says `do not`. A contraction is another form of the same words. */
export const CONTRACTIONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^won't$/, 'will not'], [/^can't$/, 'can not'], [/^cannot$/, 'can not'], [/^shan't$/, 'shall not'], [/n't$/, ' not'],
  [/'re$/, ' are'], [/'ll$/, ' will'], [/'ve$/, ' have'], [/'m$/, ' am'],
]
/** After these `'s` is a verb; elsewhere it is a genitive. */
export const BEFORE_IS = set('it he she that there what who here')

/** Stems of words for people named by their part only, which stand for each other. */
export const ANYBODY = set('official sourc person individual people peopl')

/** Words before a noun that do not tell speakers apart. */
export const IDLE_BEFORE_SPEAKER = set(
  'a an the one two three four five six seven eight nine ten several many some few other others another unnamed anonymous unidentified senior top former current same both and his her its their this that',
)
