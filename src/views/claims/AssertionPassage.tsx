import type { Assertion, Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Chain } from '../../parts/Chain.tsx'
import { Passage, Quote } from '../../parts/Passage.tsx'
import { stanceLooks } from '../../parts/stance.ts'
import { CellMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { BigLetter } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { ReviewState } from './ReviewState.tsx'
import styles from './AssertionPassage.module.css'

interface AssertionPassageProps {
  claim: Claim
  assertion: Assertion
}

/** One article's dealing with a claim: its words, on whose word, how sure, and what may be read otherwise. */
export function AssertionPassage({ claim, assertion }: AssertionPassageProps) {
  const { index } = useLoaded()
  const [first, ...others] = assertion.evidence
  const mark = <CellMark claim={claim} assertion={assertion} />
  const rest = (
    <>
      {others.map((evidence, at) => <p key={at}><Quote evidence={evidence} /></p>)}
      <AssertionDetails assertion={assertion} />
    </>
  )
  if (first) return <Passage evidence={first} mark={mark}>{rest}</Passage>
  const article = index.articles.get(assertion.article)
  return (
    <div className={styles.bare}>
      <BigLetter letter={article?.letter ?? '?'} name={article?.outlet.value ?? ''} />
      <div className={styles.words}><SilenceInWords assertion={assertion} />{rest}</div>
      {mark}
    </div>
  )
}

function SilenceInWords({ assertion: { stance, note } }: { assertion: Assertion }) {
  const t = useT()
  if (note !== undefined || (stance !== 'silent' && stance !== 'not-knowable')) return null
  return <p>{stance === 'silent' ? t('claims.silent', { count: 1 }) : t('claims.not-knowable')}</p>
}

/** Below the words: chain, certainty, hedges, strength, note, open readings. */
export function AssertionDetails({ assertion }: { assertion: Assertion }) {
  const t = useT()
  const { index } = useLoaded()
  const { article, chain, certainty, voice, hedges, strength, note, openReadings, review, ground } = assertion
  const sure = voice !== 'none'
  return (
    <>
      <Chain letter={index.articles.get(article)?.letter ?? article} chain={chain} />
      {(sure || hedges.length > 0) && (
        <p className={styles.detail}>
          {sure && t('claims.certainty', { certainty: t(`certainty.${certainty}`) })}
          {sure && hedges.length > 0 && ' · '}
          {hedges.length > 0 && <MessageWords id="claims.hedge-words" given={{ words: hedges.map((words) => t('claims.quoted', { words })).join(', ') }} />}
        </p>
      )}
      {strength !== undefined && <p className={styles.detail}>{t(`claims.strength.${strength}`)}</p>}
      {note !== undefined && <p className={styles.detail}><GivenWords>{note}</GivenWords></p>}
      {openReadings.length > 0 && (
        <p className={styles.reading}>
          {t('claims.open-reading', { readings: openReadings.map((stance) => t(stanceLooks[stance].label)).join(t('facet.or')) })}
        </p>
      )}
      {review !== undefined && review !== 'confirmed' && <ReviewState review={review} ground={ground} />}
    </>
  )
}
