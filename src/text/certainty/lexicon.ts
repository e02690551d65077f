import type { Certainty, HedgeKind } from './types.ts'

/** What a cue does: its kind, what it makes of the words in its scope, and where its scope lies. */
export interface HedgeCue {
  kind: HedgeKind
  level: Certainty
  /** `after`: from the cue to the end of its clause. `clause`: the whole clause. `infinitive`: its "to" phrase. `object`: what it governs. */
  reach: 'after' | 'clause' | 'infinitive' | 'object' | 'number'
}

const cues = new Map<string, HedgeCue>()
const add = (words: string, kind: HedgeKind, level: Certainty, reach: HedgeCue['reach']) => {
  for (const word of words.split('|')) cues.set(word, { kind, level, reach })
}

// By hand, after Saurí & Pustejovsky 2009 (FactBank) for levels and Hyland 1998 for kinds; not taken from any corpus.
add("may|might|could|mightn't|couldn't|couldn’t", 'modal', 'possible', 'after')
add("would|would've|should|ought|must|can|will", 'modal', 'probable', 'after')
add('perhaps|maybe|possibly|potentially|conceivably|arguably|theoretically|hypothetically', 'adverb', 'possible', 'clause')
add('probably|likely|presumably|seemingly|apparently|evidently|ostensibly', 'adverb', 'probable', 'clause')
add('unlikely|doubtful|improbable', 'adverb', 'possible', 'clause')
add('possible|potential|plausible|conceivable', 'adverb', 'possible', 'object')
add('allegedly|reportedly|purportedly|supposedly|rumored|rumoured|unconfirmed|alleged|purported|reputedly|so-called|supposed', 'evidential', 'uncommitted', 'after')
add('seem|seems|seemed|appear|appears|appeared|tend|tends|tended', 'evidential', 'probable', 'infinitive')
add('suggest|suggests|suggested|indicate|indicates|indicated|imply|implies|implied', 'evidential', 'probable', 'after')
add('believe|believes|believed|think|thinks|thought|suspect|suspects|suspected|assume|assumes|assumed|guess|reckon|doubt|doubts|doubted|speculate|speculated', 'belief', 'probable', 'after')
add('expect|expects|expected|anticipate|anticipated|predict|predicts|predicted|forecast|projected|estimated|bound|set|due|poised|likeliest', 'belief', 'probable', 'infinitive')
add('hope|hopes|hoped|hoping|fear|fears|feared|worry|worries|worried|wish|wishes|wished', 'nonfactive', 'uncommitted', 'after')
add('want|wants|wanted|wanting|plan|plans|planned|planning|intend|intends|intended|aim|aims|aimed|try|tries|tried|trying|attempt|attempts|attempted|attempting|seek|seeks|sought|seeking|agree|agrees|agreed|promise|promised|vow|vowed|pledge|pledged|threaten|threatened|offer|offered|urge|urged|urging|ask|asked|asking|order|ordered|invite|invited|refuse|refused|decline|declined|propose|proposed|proposing|consider|considered|considering|need|needs|needed|ready|willing|eager|able|unable|prepare|preparing|prepared|encourage|encouraged|convince|persuade|allow|allowed|allows|allowing|require|required|requires|designed|supposed|meant|decide|decided|hesitate|reluctant|scheduled|slated|request|requested|demand|demanded|demanding|recommend|recommended|effort|efforts|bid|chance|opportunity|right|way|ability|proposal|call|calls|called|calling|push|pressure|wait|waiting', 'nonfactive', 'uncommitted', 'infinitive')
add('possibility|chance|chances|likelihood|risk|risks|probability|prospect|prospects|threat|potential|speculation|rumor|rumors|rumour|rumours|hopes|fears|suspicion', 'noun', 'possible', 'object')
add('if|unless|whether|provided|assuming|lest', 'condition', 'uncommitted', 'after')
add('fail|fails|failed|failing|yet', 'negation', 'certain', 'infinitive')
add("not|n't|n’t|never|no|nobody|nothing|none|neither|nor|cannot|can't|can’t|don't|don’t|doesn't|doesn’t|didn't|didn’t|isn't|isn’t|aren't|aren’t|wasn't|wasn’t|weren't|weren’t|won't|won’t|wouldn't|wouldn’t|hasn't|hasn’t|haven't|haven’t|hadn't|hadn’t|shouldn't|shouldn’t", 'negation', 'certain', 'after')
add('without', 'negation', 'certain', 'object')
add('about|around|roughly|approximately|nearly|almost|some|circa|estimated|up|least|over|more', 'approximator', 'certain', 'number')

/** After these "for" opens what is wanted, wherever it stands: "asked the court for a delay". */
export const WANTING_FOR = /^(?:ask|request|call|push|wait|plan|hope|aim|pressure|demand)/u

/** The cue that a lower-case word is. */
export const hedgeCue = (word: string): HedgeCue | undefined => cues.get(word)

/** Vague voices: before a verb of saying or thinking they make a weasel ("some say", "critics argue", "it is believed"). */
export const VAGUE_VOICES = new Set(['some', 'many', 'others', 'critics', 'experts', 'observers', 'people', 'analysts', 'skeptics', 'supporters', 'opponents', 'insiders', 'sources', 'it', 'they', 'several', 'most'])
/** Verbs that follow a vague voice. */
export const VAGUE_SAYING = new Set(['say', 'said', 'argue', 'argued', 'believe', 'believed', 'think', 'claim', 'claimed', 'contend', 'suggest', 'suggested', 'fear', 'feared', 'worry', 'rumored', 'thought', 'reported', 'alleged', 'understood', 'assumed'])
/** Words at which a clause gives way to another. */
export const CLAUSE_EDGES = new Set(['but', 'because', 'although', 'though', 'while', 'whereas', 'which', 'who', 'whose', 'since', 'until', 'after', 'before', 'when', 'as', 'if', 'unless'])
