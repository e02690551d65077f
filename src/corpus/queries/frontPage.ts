import type { StoryIndex } from '../index/storyIndex.ts'
import type { Assertion, Basis, ChainLink, Claim, DifferenceKind, Evidence, Story } from '../model.ts'
import { carries, supportOf } from './support.ts'
import { timeStrip, type TimeStrip } from './timeStrip.ts'

/** Words of an article with its letter: all that is needed to show and to find them. */
export interface FrontPassage {
  article: string
  sentence: string | undefined
  excerpt: string | undefined
  chain: readonly ChainLink[]
}

/** One way in which articles report, deny or would not answer. */
export interface LedgerRow {
  /** Who speaks: an entity's name; undefined for the articles' own voice. */
  speaker: string | undefined
  unnamed: boolean
  articles: readonly string[]
  passage: FrontPassage
  /** Hedge words that stand in these articles. */
  hedges: readonly string[]
  note: string | undefined
}

/** An origin family with the articles that rest on it. */
export interface FrontFamily {
  id: string
  name: string
  /** What stands between the family's first origin and the articles: an agency, a paper. */
  via: string | undefined
  unnamed: boolean
  basis: Basis
  articles: readonly { article: string; inferred: boolean }[]
}

export interface FrontDifference {
  id: string
  title: string
  kinds: readonly DifferenceKind[]
  explanation: string
  inferred: string | undefined
  claims: readonly string[]
  passages: readonly FrontPassage[]
}

export interface FrontPerson {
  id: string
  name: string
  description: string | undefined
  unnamed: boolean
  articles: readonly string[]
  roles: readonly FrontPassage[]
}

/** All that the first screen shows. Small, so that it can stand in the page itself. */
export interface FrontPage {
  story: string
  title: string
  language: string
  question: string
  lede: string
  dateline: string
  articles: readonly { id: string; letter: string; outlet: string }[]
  families: readonly FrontFamily[]
  originsInAll: number
  reported: { claim: string; rows: readonly LedgerRow[]; articles: readonly string[] }
  denied: { claim: string; rows: readonly LedgerRow[]; articles: readonly string[]; knownElsewhere: string | undefined } | undefined
  refused: { rows: readonly LedgerRow[] }
  differences: readonly FrontDifference[]
  differencesInAll: number
  time: TimeStrip
  people: readonly FrontPerson[]
  counts: { claims: number; entities: number; events: number; articles: number; quotations: number }
}

/** Differences on the first screen before "all". */
const DIFFERENCES_SHOWN = 5

/** The first screen of a story. */
export function frontPage(story: Story, index: StoryIndex): FrontPage {
  const { guide } = story
  const report = index.claims.get(guide.report)
  const denial = guide.denial === undefined ? undefined : index.claims.get(guide.denial)
  return {
    story: story.id,
    title: story.title,
    language: story.language,
    question: guide.question,
    lede: guide.lede,
    dateline: guide.dateline,
    articles: story.articles.map(({ id, letter, outlet }) => ({ id, letter, outlet: outlet.value })),
    families: story.families.filter(({ main }) => main).map((family) => frontFamily(family.id, story, index)),
    originsInAll: story.families.length,
    reported: { claim: guide.report, rows: report ? ledger(report, index) : [], articles: report ? supportOf(report, index).articles : [] },
    denied: denial && {
      claim: denial.id,
      rows: ledger(denial, index),
      articles: supportOf(denial, index).articles,
      knownElsewhere: denial.note,
    },
    refused: { rows: refusals(story, index) },
    differences: strongestDifferences(story, index, DIFFERENCES_SHOWN),
    differencesInAll: guide.differences.length,
    time: timeStrip(story),
    people: people(story, index),
    counts: {
      claims: story.claims.length,
      entities: story.entities.length,
      events: story.events.length,
      articles: story.articles.length,
      quotations: story.quotations.length,
    },
  }
}

/** The differences that the story's makers put first, in their order. */
export function strongestDifferences(story: Story, index: StoryIndex, count = Number.POSITIVE_INFINITY): FrontDifference[] {
  return story.guide.differences.flatMap((id) => index.differences.get(id) ?? []).slice(0, count).map((difference) => ({
    id: difference.id,
    title: difference.title,
    kinds: difference.kinds,
    explanation: difference.explanation,
    inferred: difference.inferred,
    claims: difference.claims,
    passages: facing(difference.passages, difference.claims.flatMap((claim) => index.claims.get(claim) ?? [])),
  }))
}

/** Two passages of different articles that show the difference best: the first that may be shown, and one that faces it. */
function facing(passages: readonly Evidence[], claims: readonly Claim[]): FrontPassage[] {
  const shown = passages.filter(({ excerpt }) => excerpt !== undefined)
  const first = shown[0]
  const second = shown.find(({ article }) => article !== first?.article) ?? shown[1]
  return [first, second].flatMap((evidence) => (evidence ? [passage(evidence, chainAt(evidence, claims))] : []))
}

/** The chain of an assertion that rests on the same sentence, if there is one. */
function chainAt(evidence: Evidence, claims: readonly Claim[]): readonly ChainLink[] {
  const cells = claims.flatMap(({ assertions }) => assertions).filter(({ article }) => article === evidence.article)
  const cell = cells.find((each) => each.evidence.some((own) => own.sentences.some((id) => evidence.sentences.includes(id))))
  return cell?.chain ?? []
}

function passage(evidence: Evidence, chain: readonly ChainLink[]): FrontPassage {
  return { article: evidence.article, sentence: evidence.sentences[0], excerpt: evidence.excerpt, chain }
}

/** Who carries a claim, on whose word: the own voices together, then each first speaker. */
function ledger(claim: Claim, index: StoryIndex): LedgerRow[] {
  const groups = new Map<string, Assertion[]>()
  for (const assertion of claim.assertions.filter(carries)) {
    const speaker = assertion.chain[0]?.speaker ?? ''
    groups.set(speaker, [...(groups.get(speaker) ?? []), assertion])
  }
  return [...groups.values()].flatMap((assertions): LedgerRow[] => {
    const shown = assertions.find(({ evidence }) => evidence.some(({ excerpt }) => excerpt !== undefined)) ?? assertions[0]
    const evidence = shown?.evidence.find(({ excerpt }) => excerpt !== undefined) ?? shown?.evidence[0]
    if (!shown || !evidence) return []
    const first = shown.chain[0]
    return [{
      speaker: first && (index.entities.get(first.entity ?? '')?.name ?? first.speaker),
      unnamed: first !== undefined && !first.named,
      articles: assertions.map(({ article }) => article),
      passage: passage(evidence, shown.chain),
      hedges: [...new Set(assertions.flatMap(({ hedges }) => hedges))],
      note: undefined,
    }]
  })
}

/** Parties that would not answer on the story's main matter, each with the articles that say so. */
function refusals(story: Story, index: StoryIndex): LedgerRow[] {
  const asked = story.responses.filter(({ matter, kind }) => matter === story.guide.refusalMatter && (kind === 'declines' || kind === 'no-reply'))
  return [...new Set(asked.map(({ party }) => party))].flatMap((party): LedgerRow[] => {
    const responses = asked.filter((response) => response.party === party)
    const shown = responses.find(({ evidence }) => evidence.some(({ excerpt }) => excerpt !== undefined)) ?? responses[0]
    const evidence = shown?.evidence.find(({ excerpt }) => excerpt !== undefined) ?? shown?.evidence[0]
    if (!evidence) return []
    const entity = index.entities.get(party)
    return [{
      speaker: entity?.name,
      unnamed: entity?.type === 'unnamed',
      articles: [...new Set(responses.map(({ article }) => article))],
      passage: passage(evidence, []),
      hedges: [],
      note: undefined,
    }]
  })
}

function frontFamily(id: string, story: Story, index: StoryIndex): FrontFamily {
  const family = index.families.get(id)
  const origins = story.origins.filter((origin) => origin.family === id)
  const origin = origins.find(({ kind }) => kind === 'speaker') ?? origins[0]
  const via = origins.find((each) => each !== origin && (each.kind === 'agency' || each.kind === 'paper'))
  const inferred = (article: string) => {
    const links = story.lineage.filter(({ from, to }) => from === article && origins.some((each) => each.id === to))
    return links.length > 0 && links.every(({ link }) => link === 'inferred')
  }
  return {
    id,
    name: origin?.name ?? family?.name ?? id,
    via: via?.name,
    unnamed: origin !== undefined && !origin.named,
    basis: origin?.basis ?? 'unknown',
    articles: (family?.articles ?? []).map((article) => ({ article, inferred: inferred(article) })),
  }
}

/** Introductions shown for one person. */
const ROLES_SHOWN = 3

function people(story: Story, index: StoryIndex): FrontPerson[] {
  return story.guide.people.flatMap((id) => index.entities.get(id) ?? []).map((entity) => {
    const roles = entity.roles.filter(({ excerpt }) => excerpt !== undefined)
    const oneAnArticle = story.articles.flatMap((article) => roles.find((role) => role.article === article.id) ?? [])
    const inStory = new Set([...entity.mentions.filter((each) => each.story > 0).map(({ article }) => article), ...entity.nominals.map(({ article }) => article)])
    return {
      id: entity.id,
      name: entity.name,
      description: entity.description,
      unnamed: entity.type === 'unnamed',
      articles: story.articles.map((article) => article.id).filter((article) => inStory.has(article)),
      roles: oneAnArticle.slice(0, ROLES_SHOWN).map((role) => passage(role, [])),
    }
  })
}
