import type { StoryIndex } from '../index/storyIndex.ts'
import type { Basis, Story } from '../model.ts'
import { strongestDifferences, type FrontDifference } from './frontDifferences.ts'
import { ledgerOf, refusalsOf, type LedgerRow } from './frontLedger.ts'
import { frontPassage, type FrontPassage } from './frontPassage.ts'
import { supportOf } from './support.ts'
import { timeStrip, type TimeStrip } from './timeStrip.ts'

export type { FrontDifference } from './frontDifferences.ts'
export type { LedgerRow } from './frontLedger.ts'
export type { FrontPassage } from './frontPassage.ts'

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

/** A person or body on the first screen, with introductions in the articles' words. */
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
  counts: Readonly<Record<'claims' | 'differences' | 'quotations' | 'origins' | 'entities' | 'events' | 'articles', number>>
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
    reported: { claim: guide.report, rows: report ? ledgerOf(report, index) : [], articles: report ? supportOf(report, index).articles : [] },
    denied: denial && {
      claim: denial.id,
      rows: ledgerOf(denial, index),
      articles: supportOf(denial, index).articles,
      knownElsewhere: denial.note,
    },
    refused: { rows: refusalsOf(story, index) },
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
      differences: story.differences.length,
      origins: story.families.length,
    },
  }
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
      roles: oneAnArticle.slice(0, ROLES_SHOWN).map((role) => frontPassage(role)),
    }
  })
}
