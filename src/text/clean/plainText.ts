import type { Span } from '../text.ts'
import type { BlockKind, CleanedText, Furniture, FurnitureKind } from './cleaned.ts'
import { articleDiagnostics } from './diagnose.ts'
import { furnitureBy, isSectionLabel } from './furniture.ts'
import { TEASER_HEADS } from './lexicon.ts'
import { isBlank, pastBlanks } from '../segment/blanks.ts'
import { mostPieces, paragraphsOf } from '../segment/lines.ts'
import { articleRegion, type Weighed } from './region.ts'
import { COUNTED_REACH, HEADING_WORDS, TEXT_LIMIT, TITLE_WORDS } from './rules.ts'
import { findStated } from './stated.ts'
import { BULLET, ENDED, firstProse, isPlainly, type Piece, plain, titleAbove, titleAt } from './title.ts'
import { splitSlug, tailFurniture } from './withinLine.ts'

interface Reading {
  cleaned: CleanedText
  /** Number of the line at an offset, from 1; asked in ascending order. */
  lineAt: (offset: number) => number
}

const isLabelOfTeasers = (words: string): boolean =>
  words.length <= HEADING_WORDS * 4 && (TEASER_HEADS.has(words.toLowerCase().replace(/[’]/g, "'").replace(/[\s:.…!>»|]+$/, '')) || /^(?:previous|next) (?:article|post|story)$/i.test(words))

/** Words by blanks, in the first of a long piece: what counts is whether a line is short. */
const countWords = (words: string): number => {
  let count = 1
  const reach = Math.min(words.length, COUNTED_REACH)
  for (let at = 1; at < reach; at += 1) if (isBlank(words.charCodeAt(at)) && !isBlank(words.charCodeAt(at - 1))) count += 1
  return count
}

const lineCounter = (text: string): ((offset: number) => number) => {
  let line = 1
  let from = 0
  return (offset) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < offset; at = text.indexOf('\n', from)) {
      line += 1
      from = at + 1
    }
    return line
  }
}

const drop = ({ cleaned, lineAt }: Reading, span: Span, kind: FurnitureKind, rule: string): void => {
  const words = cleaned.text.slice(span.start, Math.min(span.end, span.start + 200))
  cleaned.furniture.push({ kind, words, ground: { rule }, span, line: lineAt(span.start) } satisfies Furniture)
}

const keep = ({ cleaned }: Reading, span: Span, kind: BlockKind, rule: string): void => {
  cleaned.blocks.push({ kind, span, ground: { rule } })
}

/** One body piece: its slug, its furniture at the end, and what is left. */
const readBody = (reading: Reading, piece: Piece, index: number, title: string | undefined): void => {
  const { cleaned } = reading
  let { start, end } = piece.span
  const slug = index < 12 ? splitSlug(cleaned.text, piece.span, title) : undefined
  if (slug) {
    keep(reading, { start, end: slug.end }, 'slug', 'slug-of-parts')
    if (slug.outlet) cleaned.outlet ??= { words: cleaned.text.slice(slug.outlet.start, slug.outlet.end), span: slug.outlet, ground: { rule: 'slug-after-title' } }
    if (slug.byline) cleaned.byline ??= { words: cleaned.text.slice(slug.byline.start, slug.byline.end), span: slug.byline, ground: { rule: 'slug-name' } }
    start = pastBlanks(cleaned.text, slug.rest)
    if (start >= end) return
  }
  const tail = tailFurniture(cleaned.text, { start, end })
  if (tail) end = tail.keptEnd
  const bullet = !slug && BULLET.test(piece.words)
  if (bullet) start = pastBlanks(cleaned.text, start + (/^[^\p{L}\p{N}“"‘'(]*/u.exec(cleaned.text.slice(start, start + 8))?.[0].length ?? 0))
  if (end > start) keep(reading, { start, end }, bullet ? 'bullet' : 'body', 'running-text')
  if (tail) {
    drop(reading, tail.span, tail.kind, tail.rule)
    if (tail.kind === 'credit') readCredit(reading, tail.span, cleaned.text.slice(tail.span.start, tail.span.end))
  }
}

/** "… contributed to this report for The Port Herald": the outlet names itself in its credit. */
const readCredit = ({ cleaned }: Reading, { start }: Span, words: string): void => {
  const match = /\bfor (?<outlet>\p{Lu}[^.,;]{2,50})\.?$/u.exec(words.slice(0, 400))
  const outlet = match?.groups?.['outlet']
  if (match && outlet !== undefined) {
    const at = start + match.index + 4
    cleaned.outlet ??= { words: outlet, span: { start: at, end: at + outlet.length }, ground: { rule: 'credit-for-outlet' } }
  }
  const origin = /\b(?:[Aa]rticle|[Ss]tory|[Rr]eport|[Pp]ost|[Tt]ext|[Pp]ublished|[Aa]ppeared) (?:at|on|in|by) (?<origin>(?:the )?(?:\p{Lu}|[a-z0-9-]{2,40}\.)[^,;!?]{1,50}?)\.?$/u.exec(words.slice(0, 400))
  const name = origin?.groups?.['origin']
  if (origin && name !== undefined) {
    const at = start + origin.index + origin[0].indexOf(name)
    cleaned.credits.push({ words: name, span: { start: at, end: at + name.length }, ground: { rule: 'named-as-origin' } })
  }
}

/** Lines that a person wants kept as story text, whatever they look like: all of them, or those with these words. */
export type KeptLines = 'all' | ReadonlySet<string>

/**
 * The article in plain text or in a page that somebody copied: the text stays as it is, and what is not the article
 * (menus, share bars, credits, teasers of other articles, rating widgets, comment forms) is reported with its place and
 * the rule that found it. Never throws; linear in the length of the text; of more than 50 million UTF-16 units only the
 * first are read, with the diagnostic `clean.too-long`. What a person wants kept is no furniture.
 */
export const cleanText = (input: string, kept: KeptLines = new Set()): CleanedText => {
  const isKept = (words: string): boolean => kept === 'all' || kept.has(words.trim())
  const cleaned: CleanedText = { text: input, blocks: [], furniture: [], credits: [], diagnostics: [] }
  if (input.length > TEXT_LIMIT) cleaned.diagnostics.push({ code: 'clean.too-long', values: { length: input.length, limit: TEXT_LIMIT } })
  const reading: Reading = { cleaned, lineAt: lineCounter(input) }
  const pieces: Piece[] = paragraphsOf(input, 0, Math.min(input.length, TEXT_LIMIT)).map(({ span, rule }) => {
    if (rule === 'not-split') cleaned.diagnostics.push({ code: 'clean.too-many-lines', span, values: { lines: mostPieces(input.length) } })
    const words = input.slice(span.start, span.end)
    return { span, words, count: countWords(words), furniture: isKept(words) ? undefined : furnitureBy(words) }
  })
  const region = kept === 'all' ? undefined : articleRegion(pieces.map(({ words, count, furniture }): Weighed => ({
    count, furniture: furniture?.kind, headsTeasers: isLabelOfTeasers(words),
    prose: furniture === undefined && count > 3 && ENDED.test(words.slice(-6)),
  })))
  const prose = region?.first ?? firstProse(pieces)
  let lastProse = region?.last ?? pieces.length - 1
  const isProse = (piece: Piece | undefined): boolean => piece !== undefined && piece.furniture === undefined && ENDED.test(piece.words.slice(-6))
  while (lastProse > prose && !isProse(pieces[lastProse])) lastProse -= 1
  const titleIndex = region ? titleAbove(pieces, region.first) : titleAt(pieces, prose)
  const title = pieces[titleIndex]
  if (title) cleaned.title = { words: title.words.replace(/\s+/g, ' '), span: title.span, ground: { rule: 'line-above-text' } }
  const titleForm = title && plain(title.words)

  let teasers = false
  let sourceFollows = false
  let footer = false
  pieces.forEach((piece, index) => {
    const { words, span, count, furniture: ground } = piece
    const afterSource = sourceFollows
    sourceFollows = false
    if (index === titleIndex) return keep(reading, span, 'title', 'line-above-text')
    if (kept !== 'all' && isKept(words)) return keep(reading, span, 'body', 'kept-by-person')
    if (titleForm !== undefined && count <= 2 * TITLE_WORDS && isPlainly(words, titleForm)) return keep(reading, span, 'title', 'title-repeated')
    const short = count <= HEADING_WORDS && !ENDED.test(words.slice(-6))
    const outside = region !== undefined && (index < region.first || index > region.last)
    if (index < titleIndex && isSectionLabel(words)) return drop(reading, span, 'section-label', 'label-above-title')
    if (ground) {
      const top = index <= prose
      if (ground.kind === 'byline') cleaned.byline ??= { words: words.replace(/^\s*by:?\s+/i, ''), span, ground: { rule: ground.rule } }
      if (ground.kind === 'date' && (top || footer)) cleaned.published ??= { words, span, ground: { rule: ground.rule } }
      sourceFollows = ground.kind === 'source-label'
      // A date or an address inside the story is part of it.
      if ((ground.kind === 'date' || ground.kind === 'address') && index > prose && index < lastProse) return readBody(reading, piece, index, title?.words)
      if (afterSource && ground.kind === 'address') cleaned.credits.push({ words, span, ground: { rule: 'after-source-label' } })
      teasers = isLabelOfTeasers(words)
      if (index > lastProse) footer = true
      if (ground.kind === 'credit') {
        keep(reading, span, 'credit', ground.rule)
        readCredit(reading, span, words)
      }
      return drop(reading, span, ground.kind, ground.rule)
    }
    if (afterSource && short) {
      cleaned.credits.push({ words, span, ground: { rule: 'after-source-label' } })
      return drop(reading, span, 'source-label', 'after-source-label')
    }
    if (teasers && short && kept !== 'all') return drop(reading, span, 'teaser', 'after-teaser-heading')
    if (outside) return drop(reading, span, 'navigation', index < region.first ? 'above-article' : 'below-article')
    teasers = false
    if (kept !== 'all' && index > lastProse && short && (footer || !BULLET.test(words))) {
      // Below the last sentence nothing more can head a section.
      const rule = isSectionLabel(words) ? 'label-below-text' : 'short-line-below-text'
      return drop(reading, span, footer || isSectionLabel(words) ? 'navigation' : 'teaser', rule)
    }
    const headsText = index < lastProse && short && !BULLET.test(words) && splitSlug(input, span, title?.words) === undefined
    if (headsText) return keep(reading, span, index < prose ? 'deck' : 'heading', 'short-line-above-text')
    return readBody(reading, piece, index, title?.words)
  })
  findStated(cleaned)
  cleaned.diagnostics.push(...articleDiagnostics(cleaned))
  return cleaned
}
