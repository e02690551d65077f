import type { Assertion, Claim, Stance } from '../corpus/model.ts'
import type { MessageId, Translate } from '../locales/messages.ts'
import type { IconName } from '../ui/Icon.tsx'
import type { MarkTone } from '../ui/Mark.tsx'

/** How one stance looks and what it is called. */
export interface StanceLook {
  tone: MarkTone
  icon: IconName
  letter?: string
  label: MessageId
}

/** What a cell can show: a stance, or that the article reports a denial or a refusal. */
export type CellMeaning = Stance | 'reports-denial' | 'reports-refusal'

/** Glyph, letter and edge of each meaning. No letter is an article's letter (A, B, C …). */
export const stanceLooks: Readonly<Record<CellMeaning, StanceLook>> = {
  asserts: { tone: 'solid', icon: 'disc', letter: 'V', label: 'stance.asserts' },
  attributes: { tone: 'line', icon: 'quote', letter: 'W', label: 'stance.attributes' },
  hedges: { tone: 'hatched', icon: 'halfDisc', letter: 'H', label: 'stance.hedges' },
  contradicts: { tone: 'double', icon: 'cross', letter: 'X', label: 'stance.contradicts' },
  'in-tension': { tone: 'dotted', icon: 'apart', letter: 'T', label: 'stance.in-tension' },
  'reports-denial': { tone: 'heavy', icon: 'struckRing', letter: 'N', label: 'stance.reports-denial' },
  'reports-refusal': { tone: 'quiet', icon: 'barredRing', letter: 'R', label: 'stance.reports-refusal' },
  silent: { tone: 'none', icon: 'dash', label: 'stance.silent' },
  'not-knowable': { tone: 'waiting', icon: 'hourglass', letter: 'Y', label: 'stance.not-knowable' },
}

/** What the cell of a claim means: an article that carries a denial or a refusal is shown as doing so. */
export function meaningOf(claim: Claim, { stance }: Assertion): CellMeaning {
  const carried = stance === 'asserts' || stance === 'attributes'
  if (carried && claim.kind === 'denial') return 'reports-denial'
  if (carried && claim.kind === 'refusal') return 'reports-refusal'
  return stance
}

/** What a mark means in words: the stance, with the hedge words that stand beside it. */
export function markWords(meaning: CellMeaning, hedges: readonly string[], t: Translate): string {
  const stance = t(stanceLooks[meaning].label)
  return hedges.length > 0 && meaning !== 'hedges' ? t('stance.with-hedge', { stance, hedge: hedges.join(', ') }) : stance
}
