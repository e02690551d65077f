import type { Assertion, Claim } from '../corpus/model.ts'
import { useT } from '../locales/useT.ts'
import { Mark } from '../ui/Mark.tsx'
import { markWords, meaningOf, stanceLooks, type CellMeaning } from './stance.ts'
import styles from './StanceMark.module.css'

/** The mark of one meaning. `hedges` are the article's hedge words: they add a tilde and are read out. */
export function StanceMark({ meaning, hedges = [] }: { meaning: CellMeaning; hedges?: readonly string[] }) {
  const t = useT()
  const { tone, icon, letter } = stanceLooks[meaning]
  return (
    <Mark
      tone={tone}
      icon={icon}
      {...(letter !== undefined && { letter })}
      label={markWords(meaning, hedges, t)}
      tilde={hedges.length > 0 && meaning !== 'hedges'}
    />
  )
}

/** The mark of a cell of the claim × article table, in dashes while nobody checked it; words for that stand beside it or in its name. */
export function CellMark({ claim, assertion }: { claim: Claim; assertion: Assertion }) {
  const mark = <StanceMark meaning={meaningOf(claim, assertion)} hedges={assertion.hedges} />
  // Silence is not told of an article: it is what is left.
  return assertion.review === 'suggested' && assertion.stance !== 'silent' ? <span className={styles.suggested}>{mark}</span> : mark
}

const legendOrder: readonly CellMeaning[] = [
  'asserts', 'attributes', 'hedges', 'contradicts', 'in-tension', 'reports-denial', 'reports-refusal', 'silent', 'not-knowable',
]

/** What the marks mean. */
export function StanceLegend() {
  const t = useT()
  return (
    <ul className={styles.legend} aria-label={t('stance.legend')}>
      {legendOrder.map((meaning) => (
        <li key={meaning}>
          <StanceMark meaning={meaning} />
          <span aria-hidden="true">{t(stanceLooks[meaning].label)}</span>
        </li>
      ))}
    </ul>
  )
}
