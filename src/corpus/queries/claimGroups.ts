import type { StoryIndex } from '../index/storyIndex.ts'
import type { Claim, Story, Topic } from '../model.ts'
import { groupBy } from './groupBy.ts'
import type { ClaimRow } from './claimRows.ts'

/** A row in its place. */
export interface ClaimLine {
  row: ClaimRow
  /** The claim in the line above that this one answers or belongs to. */
  under: Claim | undefined
  /** Claims that belong beside it and stand elsewhere, or are filtered out: they are named with it. */
  apart: readonly Claim[]
}

/** Lines under one heading; without a topic for a list that is not grouped. */
export interface ClaimGroup {
  topic: Topic | undefined
  lines: readonly ClaimLine[]
}

/**
 * Lays sorted rows out: by topic where `grouped`, and a claim that the story's guide puts together with another (the
 * denial of a report, the reply to an accusation) directly beneath it, wherever sorting had put it. Every row comes once.
 */
export function claimGroups(rows: readonly ClaimRow[], story: Story, index: StoryIndex, grouped: boolean): ClaimGroup[] {
  const place = (lines: readonly ClaimRow[], topic: Topic | undefined): ClaimGroup => ({ topic, lines: withCompanions(lines, story, index) })
  if (!grouped) return rows.length === 0 ? [] : [place(rows, undefined)]
  const byTopic = groupBy(rows, ({ claim }) => claim.topic)
  const known = story.topics.flatMap((topic) => {
    const lines = byTopic.get(topic.id)
    return lines ? [place(lines, topic)] : []
  })
  const homeless = rows.filter(({ claim }) => !index.topics.has(claim.topic))
  return homeless.length === 0 ? known : [...known, place(homeless, undefined)]
}

function withCompanions(rows: readonly ClaimRow[], { guide }: Story, index: StoryIndex): ClaimLine[] {
  const shown = new Map(rows.map((row) => [row.claim.id, row]))
  const companions = new Map<string, ClaimRow[]>()
  const led = new Set<string>()
  for (const [lead, ...others] of guide.together) {
    if (lead === undefined || !shown.has(lead)) continue
    const rowsBelow = others.flatMap((id) => shown.get(id) ?? [])
    companions.set(lead, [...(companions.get(lead) ?? []), ...rowsBelow])
    for (const { claim } of rowsBelow) led.add(claim.id)
  }
  const lines: ClaimLine[] = []
  const placed = new Set<string>()
  const putBlock = (lead: ClaimRow): void => {
    if (placed.has(lead.claim.id)) return
    const block = [lead, ...(companions.get(lead.claim.id) ?? []).filter(({ claim }) => !placed.has(claim.id))]
    const ids = new Set(block.map(({ claim }) => claim.id))
    for (const row of block) {
      placed.add(row.claim.id)
      lines.push({
        row,
        under: row === lead ? undefined : lead.claim,
        apart: (index.besideClaim.get(row.claim.id) ?? []).filter(({ id }) => !ids.has(id)),
      })
    }
  }
  for (const row of rows) if (!led.has(row.claim.id)) putBlock(row)
  // Two claims that name each other as lead would otherwise both wait.
  for (const row of rows) putBlock(row)
  return lines
}
