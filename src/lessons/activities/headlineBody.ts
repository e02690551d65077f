import type { Claim, Evidence } from '../../corpus/model.ts'
import { carries } from '../../corpus/queries/support.ts'
import { traceOf, type TraceArticle } from '../../corpus/queries/trace.ts'
import type { Activity, Ground } from '../activity.ts'
import { claimWords } from '../claimWords.ts'
import type { ChoiceStep, Key, Reason, SortStep, TextStep } from '../steps.ts'
import { say } from '../words.ts'
import { chosenClaims } from './chosenClaims.ts'
import { missing } from './missing.ts'

const ENTRIES_AT_MOST = 8
/** What stands over an article; headings inside it are part of the text. */
const OVER: ReadonlySet<string> = new Set(['title', 'deck', 'slug'])
const BINS = ['asserts', 'attributes', 'hedges', 'absent'] as const
const blank = { accepted: {}, contested: {} }

/** A claim in a headline, and what the text below does with it. */
interface Headline { claim: Claim; told: TraceArticle; over: readonly Evidence[]; below: readonly Evidence[] }

/** Headline against text: does the text say it itself, on somebody's word, or with a doubt? */
export const headlineBody: Activity = {
  kind: 'headline-body', minutes: 15, standards: ['CCSS RI.8.1', 'CCSS RH.6-8.8'],
  make: (ground, chosen) => {
    const headlines = chosenClaims(ground, chosen).flatMap((claim) => headlinesOf(claim, ground)).slice(0, ENTRIES_AT_MOST)
    if (headlines.length === 0) return missing('headlines')
    const made = [sorted(headlines, ground, chosen.id), ...surer(headlines, chosen.id), rewritten(headlines, chosen.id)]
    return { ok: true, steps: made.map(({ step }) => step), keys: made.map(({ key }) => key) }
  },
}

function headlinesOf(claim: Claim, { story, index }: Ground): Headline[] {
  return traceOf(claim, story, index).families.flatMap(({ articles }) => articles).flatMap((told) => {
    const kinds = new Map(told.article.sentences.map(({ id, kind }) => [id, kind]))
    const isOver = ({ sentences }: Evidence): boolean => sentences.length > 0 && sentences.every((id) => OVER.has(kinds.get(id) ?? ''))
    const { evidence } = told.assertion
    const over = evidence.filter((each) => isOver(each) && each.excerpt !== undefined)
    return over.length === 0 || !carries(told.assertion) ? [] : [{ claim, told, over, below: evidence.filter((each) => !isOver(each)) }]
  })
}

const idOf = ({ claim, told }: Headline): string => `${claim.id}.${told.article.id}`

function binOf({ told: { assertion }, below }: Headline): string {
  return below.length === 0 ? 'absent' : assertion.stance
}

/** Other readings of the text. That the headline says it itself is none of them, where the text has a doubt. */
function acceptedOf(headline: Headline): readonly string[] {
  const { assertion } = headline.told
  if (headline.below.length === 0) return []
  const doubt = assertion.hedges.length > 0 || assertion.certainty !== 'certain'
  const readings = [...assertion.openReadings, assertion.stance, ...(doubt ? ['hedges'] : [])]
  return [...new Set(readings)].filter((bin) => (BINS as readonly string[]).includes(bin) && bin !== binOf(headline) && !(doubt && bin === 'asserts'))
}

function sorted(headlines: readonly Headline[], { story }: Ground, activity: string): { step: SortStep; key: Key } {
  const id = `${activity}.body`
  return {
    step: {
      kind: 'sort', id, prompt: say('activity.headline-body.body'), hint: say('activity.headline-body.body.hint'), passages: [],
      entries: headlines.map((headline) => ({ id: idOf(headline), label: claimWords(headline.claim, story), passages: headline.over })),
      bins: BINS.map((bin) => ({ id: bin, label: say(`activity.headline-body.bin.${bin}`) })),
    },
    key: {
      step: id, contested: {},
      answer: { kind: 'sort', placed: Object.fromEntries(headlines.map((headline) => [idOf(headline), binOf(headline)])) },
      accepted: Object.fromEntries(headlines.map((headline) => [idOf(headline), acceptedOf(headline)] as const).filter(([, bins]) => bins.length > 0)),
      reasons: headlines.map((headline) => ({
        entry: idOf(headline), words: say(`activity.headline-body.because.${binOf(headline)}`), passages: [...headline.over, ...headline.below],
      })),
    },
  }
}

/** The text has a word of doubt for it, and the headline has none and asks no question. */
function isSurer({ told: { assertion }, over, below }: Headline): boolean {
  const words = over.map(({ excerpt }) => excerpt ?? '').join(' ').toLowerCase()
  const doubted = assertion.hedges.length > 0 && (assertion.certainty === 'possible' || assertion.certainty === 'probable')
  return below.length > 0 && doubted && !words.includes('?') && !assertion.hedges.some((hedge) => words.includes(hedge.toLowerCase()))
}

/** Not asked where no headline is surer by what the story knows: "none" would be a verdict that a careful reader may dispute. */
function surer(headlines: readonly Headline[], activity: string): { step: ChoiceStep; key: Key }[] {
  const id = `${activity}.surer`
  const found = headlines.filter(isSurer)
  if (found.length === 0) return []
  const articles = [...new Map(headlines.map(({ told: { article } }) => [article.id, article])).values()].sort((a, b) => (a.letter < b.letter ? -1 : 1))
  const reasons = found.map(({ told, over, below }): Reason => ({
    words: say('activity.headline-body.surer.because', { letter: told.article.letter, hedge: told.assertion.hedges.join(', ') }),
    passages: [...over, ...below],
  }))
  return [{
    step: {
      kind: 'choice', id, many: true, prompt: say('activity.headline-body.surer'), hint: say('activity.headline-body.surer.hint'),
      passages: unique(headlines.flatMap(({ over }) => over)),
      options: [...articles.map((article) => ({ id: article.id, label: say('activity.article', { letter: article.letter }) })), { id: 'none', label: say('activity.none-of-them') }],
    },
    key: { step: id, ...blank, answer: { kind: 'choice', chosen: [...new Set(found.map(({ told }) => told.article.id))] }, reasons },
  }]
}

function rewritten(headlines: readonly Headline[], activity: string): { step: TextStep; key: Key } {
  const id = `${activity}.rewrite`
  const rubric = ['speaker', 'doubt', 'short'].map((each) => say(`activity.headline-body.rubric.${each}`))
  const passages = unique(headlines.flatMap(({ below }) => below))
  return {
    step: { kind: 'text', id, prompt: say('activity.headline-body.rewrite'), passages: [], lines: 2, rubric },
    key: { step: id, ...blank, reasons: [{ words: say('activity.headline-body.rubric.speaker'), passages: passages.length > 0 ? passages : headlines.flatMap(({ over }) => over) }] },
  }
}

const unique = (passages: readonly Evidence[]): Evidence[] => [...new Map(passages.map((each) => [`${each.article} ${each.start} ${each.end}`, each])).values()]
