import type { Response } from '../../corpus/model.ts'
import { wordsAt } from '../text.ts'
import type { DraftClaim } from './claims.ts'
import { atMost, suggested, type Draft } from './draft.ts'
import { shortLine } from './line.ts'
import { LABEL_WORDS, MOST } from './rules.ts'

/** The verb of an answer and what may stand before what was asked. */
const ANSWER = /^(?:\S+\s+){0,4}?(?:confirm(?:ed|s)?\s+(?:or|nor)\s+den(?:y|ied)|confirm(?:ed|s)?|den(?:y|ied|ies)|comment(?:ed|ing|s)?(?:\s+(?:directly|publicly|on|about|regarding))*|respond(?:ed)?\s+to|repl(?:y|ied)\s+to|answer(?:ed)?|dismiss(?:ed|es)?|dispute[ds]?|reject(?:ed|s)?|refute[ds]?)\s+(?=\S)/iu

/** What follows belongs to another answer. */
const NEXT_CLAUSE = /,\s|\s(?:but|although|while)\s/u

/** How parties answered. Answers on one claim have one matter, the words of the first, so that they stand together. */
export function responsesOf(draft: Draft, claims: readonly DraftClaim[]): Response[] {
  const claimAt = new Map<string, string>()
  for (const { claim, statements } of claims) {
    for (const { article, sentence } of statements) {
      const key = `${article}:${sentence}`
      if (!claimAt.has(key)) claimAt.set(key, claim.id)
    }
  }
  const matters = new Map<string, string>()
  const found: Response[] = []
  for (const article of draft.articles.values()) {
    const { replies, text } = article.reading
    for (const { kind, span, speaker, ground } of replies) {
      const entity = speaker && draft.references.speaker(article.at, speaker)
      const party = entity === undefined ? undefined : draft.entityIds.get(entity)
      const evidence = article.evidence(span)
      const sentence = article.sentenceAt(span.start)
      if (party === undefined || evidence === undefined || sentence === undefined) continue
      const claim = claimAt.get(`${article.at}:${sentence.number}`)
      const verb = ANSWER.exec(wordsAt(text, { start: span.start, end: Math.min(span.end, span.start + 200) }))?.[0].length ?? 0
      const asked = wordsAt(text, { start: span.start + verb, end: Math.min(span.end, span.start + verb + 400) }).split(NEXT_CLAUSE)[0] ?? ''
      const start = asked === '' ? span.start : span.start + verb
      const matter = (claim === undefined ? undefined : matters.get(claim)) ?? shortLine(text, { start, end: asked === '' ? span.end : start + asked.length }, LABEL_WORDS)
      if (matter === undefined) continue
      if (claim !== undefined) matters.set(claim, matter)
      found.push({
        id: `r${found.length + 1}`, party, matter, article: article.id, kind, ...(claim !== undefined && { claim }), evidence: [evidence], ...suggested(ground),
      })
    }
  }
  return atMost(found, MOST.responses, 'responses', draft.diagnostics)
}
