import type { ArticleText, OrphanReason } from '../anchors/articleText.ts'
import type { Article, Claim, Story } from '../model.ts'
import { everyEvidence } from '../parse/evidencePlaces.ts'
import type { StoryIndex } from '../index/storyIndex.ts'

/** A sentence of the story that a copy lacks, or of whose passages it lacks the words. */
export interface Orphan {
  sentence: string
  reason: OrphanReason
  /** Passages in it that have no place in the copy. */
  passages: number
  /** Claims that these passages stand for. */
  claims: readonly Claim[]
}

/** How well a copy fits its article. */
export interface CopyReport {
  /** Sentences of the article itself, without page furniture: how many were found, of how many. */
  found: number
  of: number
  passages: { placed: number; exact: number; of: number }
  /** In the order of the article; page furniture only where a passage stands in it. */
  orphans: readonly Orphan[]
  /** Sentences of the copy that the story does not know, in order. */
  added: readonly string[]
}

/** What a copy has of its article, what it lacks and what it has besides. */
export function copyReport(story: Story, index: StoryIndex, article: Article, copy: ArticleText): CopyReport {
  const missing = new Set(copy.missing)
  const own = article.sentences.filter(({ kind, fingerprint }) => kind !== 'furniture' && fingerprint.words > 0)
  const passages = { placed: 0, exact: 0, of: 0 }
  const lacking = new Map<string, { reason: OrphanReason; passages: number; claims: Set<Claim> }>()
  for (const { id } of own) if (missing.has(id)) lacking.set(id, { reason: 'sentence-missing', passages: 0, claims: new Set() })
  for (const { evidence, list, record } of everyEvidence(story)) {
    if (evidence.article !== article.id) continue
    const anchor = copy.anchor(evidence)
    passages.of++
    if (anchor.found) {
      passages.placed++
      if (anchor.exact) passages.exact++
      continue
    }
    const at = evidence.sentences.find((id) => missing.has(id)) ?? evidence.sentences[0] ?? ''
    const known = lacking.get(at) ?? { reason: anchor.reason, passages: 0, claims: new Set<Claim>() }
    const claim = list === 'claims' ? index.claims.get(record) : undefined
    if (claim) known.claims.add(claim)
    lacking.set(at, { ...known, reason: anchor.reason, passages: known.passages + 1 })
  }
  return {
    found: own.filter(({ id }) => !missing.has(id)).length,
    of: own.length,
    passages,
    orphans: article.sentences.flatMap(({ id }) => {
      const orphan = lacking.get(id)
      return orphan ? [{ sentence: id, reason: orphan.reason, passages: orphan.passages, claims: [...orphan.claims] }] : []
    }),
    added: copy.added.map(({ start, end }) => copy.text.slice(start, end)),
  }
}
