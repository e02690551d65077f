import type { Article, Assertion, Claim } from '../../corpus/model.ts'
import type { Translate } from '../../locales/messages.ts'
import { markWords, meaningOf } from '../../parts/stance.ts'

/** What a cell says, in words: stance, voice, certainty, hedge words, on whose word. */
export function cellWords(claim: Claim, assertion: Assertion, t: Translate): string {
  const meaning = meaningOf(claim, assertion)
  // The words of the mark itself: a cell is called by what it shows.
  const stance = markWords(meaning, assertion.hedges, t)
  if (assertion.voice === 'none') return stance
  // The names of these two stances are the voice already.
  const voice = meaning === 'asserts' || meaning === 'attributes' ? [] : [t(`claims.voice.${assertion.voice}`)]
  const hedges = meaning === 'hedges' ? assertion.hedges.map((words) => t('claims.quoted', { words })) : []
  const speakers = assertion.chain.map(({ speaker }) => `${t('chain.from')} ${speaker}`)
  const suggested = assertion.review === 'suggested' ? [t('review.state.suggested')] : []
  return [stance, ...voice, t(`certainty.${assertion.certainty}`), ...hedges, ...speakers, ...suggested].join(', ')
}

/** The full name of a cell: "A, Newslooks: own voice, certain". */
export function cellName(claim: Claim, assertion: Assertion, article: Article, t: Translate): string {
  return t('claims.cell.name', { letter: article.letter, outlet: article.outlet.value, words: cellWords(claim, assertion, t) })
}
