import type { CueType } from './types.ts'
import { formsOf, type VerbForm } from './inflect.ts'

/**
 * What may follow a cue: `c` clause with or without "that"; `n` noun phrase; `i` "to" and a verb; `o` somebody, then a clause
 * ("told X that"); `u` somebody, then "to" ("urged X to"); a preposition by name. `q`: may stand beside quoted or unmarked
 * speech ("…, he said"). `x`: also a common noun, so its bare and -s forms need a clear verb place.
 */
interface CueEntry {
  lemma: string
  type: CueType
  frames: ReadonlySet<string>
}

// Written by hand from English grammar (Quirk et al. 1985, 16.31: public, private and suasive verbs), not from any corpus.
const TABLE: ReadonlyArray<readonly [CueType, string]> = [
  ['assert', 'say:cq add:cq state:cqx explain:cnq declare:cnq claim:cnqx assert:cnq contend:cq argue:cq insist:cq maintain:cn stress:cnqx emphasize:cnq emphasise:cnq acknowledge:cnq admit:cnq concede:cnq confirm:cnq disclose:cn reveal:cn suggest:cnq recall:cnq remark:cqx observe:cq write:cq tweet:cnqx retweet:nx post:qx reply:cqx respond:cqx answer:qx note:cnqx shout:cq joke:cqx quip:qx continue:q conclude:cq testify:cq boast:cqx/about brag:c/about announce:cnq report:cnqx reiterate:cnq repeat:nqx imply:c hint:c/at proclaim:cnq affirm:cn clarify:cn allege:cnq recount:cnq comment:qx/on elaborate:q interject:q retort:q exclaim:q whisper:q murmur:q yell:cq chant:nqx scream:cqx cry:qx holler:q text:cqx email:cqx type:qx blurt:q lament:cnqx caution:cqx/against/about warn:coq/of/against/about predict:cnq speculate:c/about/on quote:nx cite:n mention:cn discuss:n describe:n detail:nx outline:nx tout:n reference:nx highlight:nx underscore:n posit:c theorize:c opine:cq confess:cq allude:/to refer:x/to point:x/to respond:x/to insist:/on object:x/to apologize:q/for fret:cx/about gripe:cx/about chronicle:n invoke:n recite:n paint:nx link:nx examine:n testify:c sing:nqx narrate:q marvel:q/at surmise:cq read:q talk:x/about speak:/about/of complain:cq/about/of broadcast:nx'],
  ['assert', 'tell:ouq/about inform:o remind:ou assure:oq notify:o brief:o/on'],
  ['assert', 'point_out:cq put_it:q chime_in:q sum_up:q call_for:n call_on:u lash_out:/at make_clear:c'],
  ['evaluate', 'criticize:n criticise:n attack:nx blast:nx slam:n denounce:n condemn:n praise:nx laud:n hail:n mock:n ridicule:n defend:n blame:nx accuse:n call:nx label:nx brand:nx deride:n decry:n applaud:n commend:n lambaste:n rip:n bash:n scold:n chide:n rebuke:nx chastise:n welcome:n thank:n celebrate:n liken:n compare:n dub:n characterize:n portray:n hammer:n assail:n downplay:n trumpet:n congratulate:n disparage:n admonish:n taunt:nx'],
  ['deny', 'deny:cnq reject:n dismiss:n dispute:cnx rebut:n refute:n disavow:n repudiate:n disagree:/with question:cnx doubt:cnx contradict:n'],
  ['intend', 'vow:icqx promise:icnqx pledge:icnx agree:icq/to/with/on threaten:ic offer:ix propose:cnq/ recommend:cn want:iu hope:icx/for plan:i seek:in aim:i intend:i demand:cnqx unveil:n introduce:n endorse:n support:nx back:nx favor:nx oppose:n promote:n push:x/for advocate:nx/for approve:n resist:n refuse:i decline:i decide:ci/against commit:/to reconsider:n embrace:n ban:nx rule:cx/out order:ux'],
  ['ask', 'ask:ucq urge:uc/ encourage:un advise:uc implore:uq beg:u request:cnx invite:u persuade:uo convince:uo exhort:u press:ux inquire:q wonder:cqx challenge:ux pressure:ux instruct:u'],
  ['believe', 'believe:c think:c feel:cx know:c fear:cnx worry:cx/about/that expect:ciu suspect:cx understand:cn learn:c realize:c realise:c recognize:cn recognise:cn imagine:c hear:c view:nx guess:cx regret:cnx figure:cx anticipate:cn envision:n foresee:n prefer:n like:i hate:n resent:n love:n respect:n trust:nx admire:n'],
  ['show', 'show:cnx find:c indicate:cn estimate:cnx determine:c suggest:cn demonstrate:c document:nx calculate:c forecast:cnx'],
]

/** A cue's entry and the forms that the word may be. */
export interface CueWord extends CueEntry {
  forms: readonly VerbForm[]
}

const byForm = new Map<string, CueWord>()
for (const [type, line] of TABLE)
  for (const entry of line.split(' ')) {
    const [name = '', codes = ''] = entry.split(':')
    const lemma = name.replaceAll('_', ' ')
    const [letters = '', ...prepositions] = codes.split('/')
    const frames = new Set(letters.split('').concat(prepositions.filter(Boolean)))
    for (const [form, kind] of formsOf(lemma)) {
      const before = byForm.get(form)
      if (before === undefined || before.lemma === lemma)
        byForm.set(form, { lemma, type: before?.type ?? type, frames: new Set([...(before?.frames ?? []), ...frames]), forms: [...(before?.forms ?? []), kind] })
    }
  }

const twoWordHeads = new Set([...byForm.keys()].flatMap((form) => (form.includes(' ') ? [form.slice(0, form.indexOf(' '))] : [])))
/** Whether a cue of two words begins with this one. */
export const beginsTwoWords = (word: string): boolean => twoWordHeads.has(word)

/** The cue verb that a lower-case word (or two words: "pointed out") may be. */
export const cueWord = (form: string): CueWord | undefined => byForm.get(form)

/** Verbs that stand before their speaker: `said Y`. */
export const INVERTING = new Set(['say', 'add', 'note', 'write', 'explain', 'recall', 'ask', 'warn', 'reply', 'argue', 'observe', 'tweet', 'joke', 'continue', 'declare', 'report', 'conclude', 'quip', 'announce', 'remark', 'claim', 'respond', 'insist', 'shout', 'read'])

/** In the passive without a speaker these still attribute: `X is said to …`, `X was expected to …`. */
export const PASSIVE_REPORT = new Set(['say', 'report', 'believe', 'think', 'expect', 'allege', 'rumor', 'understand', 'estimate', 'tell', 'quote', 'project'])

/** After "be" (or "feel", "remain") these attribute a thought to the subject: "is confident that". */
export const CUE_ADJECTIVES: ReadonlyMap<string, CueType> = new Map(
  'confident certain sure worried concerned afraid hopeful convinced optimistic skeptical sceptical adamant doubtful fearful aware wary critical supportive'.split(' ').map((word) => [word, 'believe']),
)

/** Nouns that attribute: `X's claim that …`, `reports of …`, `a pledge to …`. */
export const CUE_NOUNS = new Set(['claim', 'claims', 'assertion', 'assertions', 'allegation', 'allegations', 'accusation', 'accusations', 'statement', 'argument', 'belief', 'suggestion', 'suggestions', 'contention', 'insistence', 'view', 'announcement', 'warning', 'warnings', 'promise', 'promises', 'pledge', 'vow', 'threat', 'plan', 'proposal', 'call', 'calls', 'demand', 'demands', 'hope', 'hopes', 'fear', 'fears', 'concern', 'concerns', 'denial', 'criticism', 'refusal', 'decision', 'prediction', 'conclusion', 'admission', 'acknowledgment', 'assurance', 'assurances', 'complaint', 'complaints', 'report', 'reports', 'rumor', 'rumors', 'rumours', 'idea', 'notion', 'theory', 'desire', 'request', 'support', 'opposition', 'comment', 'comments', 'remarks', 'speculation', 'question', 'questions', 'estimate', 'doubts', 'doubt', 'expectation', 'expectations', 'offer', 'position', 'praise', 'condemnation'])

/** Verbs by which a party says that something is not so. */
export const DENYING = new Set(['deny', 'reject', 'dispute', 'refute', 'dismiss', 'rebut', 'repudiate', 'disavow'])
/** Verbs by which a party says that something is so. */
export const CONFIRMING = new Set(['confirm', 'acknowledge', 'admit', 'concede'])
/** What is denied when a verb can also mean to turn something down ("rejected the claim", not "rejected the offer"). */
export const DENIABLE = new Set(['claim', 'claims', 'allegation', 'allegations', 'accusation', 'accusations', 'charge', 'charges', 'report', 'reports', 'suggestion', 'suggestions', 'notion', 'idea', 'assertion', 'assertions', 'criticism', 'rumor', 'rumors', 'account', 'characterization', 'argument', 'findings'])
/** What a party declines to do when it declines to answer. */
export const DECLINED_ACTS = new Set(['comment', 'say', 'discuss', 'answer', 'confirm', 'identify', 'elaborate', 'provide', 'speak', 'respond', 'specify', 'disclose', 'reveal', 'talk', 'name', 'describe', 'address', 'clarify', 'speculate', 'deny'])
/** Words that a reply may hang on beside the acts that are declined; no other word needs a closer look. */
export const REPLY_WORDS = new Set('decline declines declined declining refuse refuses refused refusing respond responded reply replied answer answered return returned refrain refrains refrained yet issued made offered given confirm confirmed reached unavailable available had has have'.split(' '))
/** What a party was asked with. */
export const REQUESTS = new Set(['request', 'requests', 'comment', 'email', 'emails', 'e-mail', 'call', 'calls', 'message', 'messages', 'question', 'questions', 'inquiry', 'inquiries', 'interview', 'query', 'queries', 'text'])
