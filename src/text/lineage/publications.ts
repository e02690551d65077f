import type { Resolution } from '../entities/index.ts'
import type { ArticleReading, ReadReference } from '../reading.ts'
import { type Span, wordsAt } from '../text.ts'
import { AGENCIES, FIRST, OUTLETS, PAPER_HEADS } from './lexicon.ts'
import { CUE_REACH } from './rules.ts'

/** What an article does with a paper's or agency's name. `first`: says that it was the first to report. */
export type PublicationUse = 'credit' | 'reports' | 'told' | 'first'

/** A paper or agency that an article credits or retells. */
export interface Publication {
  article: number
  /** The same for all forms of the name. */
  key: string
  wording: string
  kind: 'paper' | 'agency'
  entity?: number
  use: PublicationUse
  /** The name alone. */
  span: Span
  /** The name with its cue. */
  evidence: Span
}

const plain = (name: string): string => name.toLowerCase().replace(/^the\s+/u, '').replace(/['’]s$/u, '').replaceAll('.', (mark, at: number, all: string) => (/\.[a-z]{2,6}$/.test(all.slice(at)) ? mark : '')).replace(/\s+/gu, ' ').trim()

/** Agency, paper or neither, by the name and by "news agency" behind it. */
function kindOf(name: string, before: string, after: string): Publication['kind'] | undefined {
  const words = plain(name)
  if (AGENCIES.has(words) || /(?:news|press) agency$/.test(words) || /^,? ?(?:the )?(?:state )?(?:news|press) agency\b/.test(after)) return 'agency'
  if (OUTLETS.has(words) || /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.uk|news)$/.test(words)) return 'paper'
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return PAPER_HEADS.has(last) && (last !== words || /\bthe\s+$/i.test(before)) ? 'paper' : undefined
}

/** The same for all forms of a paper's or agency's name. */
export const keyOf = (name: string): string => { const words = plain(name); return AGENCIES.get(words) ?? words }

// Each is tried on a short stretch that ends (or begins) at the name.
const BEFORE: readonly { use: PublicationUse; shape: RegExp }[] = [
  { use: 'reports', shape: /(?:(\w+) )?(?:reported|published|revealed|disclosed|broken) (?:\w+ )?(?:by|in|on) (?:the )?$/i },
  { use: 'reports', shape: /\b(?:according to|per|citing|cited|cites) (?:(?:an?|the) )?(?:(?:report|story|article|account)s? (?:by|in|from|on) )?(?:the )?$/i },
  { use: 'reports', shape: /\b(?:report|story|article|account|investigation)s? (?:by|in|from|on) (?:the )?$/i },
  { use: 'told', shape: /\b(?:told|informed|tells|spoke (?:to|with)|speaking to|interview with|statement to) (?:the )?$/i },
]
const AFTER = /^(?:,[^,]{1,40},)?(?: news agency| newspaper)? (?:(\w+) )?(?:reported|reports|wrote|writes|said|says|revealed|disclosed)\b/i
const GENITIVE = /^['’]s? (?:(?:own|exclusive|initial|original) )?(?:report|reporting|story|account|article|sources?)\b/i

function cueAt(text: string, { start, end }: Span): { use: PublicationUse; evidence: Span } | undefined {
  const from = Math.max(0, start - CUE_REACH)
  const before = text.slice(from, start)
  for (const { use, shape } of BEFORE) {
    const match = shape.exec(before)
    if (match === null) continue
    const skipped = match[0].length - match[0].trimStart().length
    return { use: FIRST.has((match[1] ?? '').toLowerCase()) ? 'first' : use, evidence: { start: from + match.index + skipped, end } }
  }
  const after = text.slice(end, end + CUE_REACH)
  const match = AFTER.exec(after) ?? GENITIVE.exec(after)
  if (match === null) return undefined
  return { use: FIRST.has((match[1] ?? '').toLowerCase()) ? 'first' : 'reports', evidence: { start, end: end + match[0].length } }
}

/** Number of the entity of each reference, by article; -1 where it was not resolved. */
export function entityNumbers(articles: readonly ArticleReading[], { entities }: Resolution): Int32Array[] {
  const numbers = articles.map(({ references }) => new Int32Array(references.length).fill(-1))
  entities.forEach(({ references }, entity) => {
    for (const { article, mention } of references) { const own = numbers[article]; if (own !== undefined && mention < own.length) own[mention] = entity }
  })
  return numbers
}

/** Every credit of a paper or agency, and every place where its report is retold, in the order of the articles. */
export function findPublications(articles: readonly ArticleReading[], resolution: Resolution, numbers: readonly Int32Array[]): Publication[] {
  return articles.flatMap(({ text, clean, references }, article): Publication[] => {
    const credits = clean.credits.flatMap(({ words, span }): Publication[] => {
      if (span === undefined) return []
      const name = words.trim()
      return [{ article, key: keyOf(name), wording: name, kind: kindOf(name, '', '') ?? 'paper', use: 'credit', span, evidence: span }]
    })
    const outside = clean.furniture.flatMap(({ span }) => span ?? [])
    const named = (reference: ReadReference, at: number): Publication[] => {
      const { span } = reference
      if (!reference.named || outside.some((piece) => span.start >= piece.start && span.start < piece.end)) return []
      const own = wordsAt(text, span).replace(/\s+/gu, ' ')
      const entity = numbers[article]?.[at] ?? -1
      const kind = kindOf(own, text.slice(Math.max(0, span.start - 6), span.start), text.slice(span.end, span.end + CUE_REACH))
      const found = kind === undefined ? undefined : cueAt(text, span)
      if (kind === undefined || found === undefined) return []
      const full = resolution.entities[entity]?.name ?? own
      return [{ article, key: keyOf(full), wording: own, kind, ...(entity >= 0 && { entity }), span, ...found }]
    }
    return [...credits, ...references.flatMap(named)]
  })
}
