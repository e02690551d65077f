import { useState } from 'react'
import { strongestDifferences, type FrontDifference } from '../../corpus/queries/frontDifferences.ts'
import type { FrontPage } from '../../corpus/queries/frontPage.ts'
import { formatList, formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { StanceMark } from '../../parts/StanceMark.tsx'
import { useApp } from '../../store/useApp.ts'
import { BigLetter } from '../../ui/Letters.tsx'
import { Button } from '../../ui/Button.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { FrontChain, FrontQuote } from './FrontQuote.tsx'
import { Section } from './Section.tsx'
import styles from './Differences.module.css'

/** Where the articles differ most, each with two passages that face each other. */
export function Differences({ front }: { front: FrontPage }) {
  const t = useT()
  const loaded = useApp((state) => state.loaded)
  const [all, setAll] = useState(false)
  const shown = all && loaded ? strongestDifferences(loaded.story, loaded.index) : front.differences
  const more = front.differencesInAll > front.differences.length && !all
  return (
    <Section id="differences" title={t('front.differences')}>
      <ol>
        {shown.map((difference, at) => <DifferenceRow key={difference.id} front={front} difference={difference} number={at + 1} />)}
      </ol>
      {more && (
        <p className={styles.more} data-screen-only>
          <Button onClick={() => setAll(true)} disabled={!loaded}>{t('front.differences.all', { count: front.differencesInAll })}</Button>
        </p>
      )}
    </Section>
  )
}

function DifferenceRow({ front, difference, number }: { front: FrontPage; difference: FrontDifference; number: number }) {
  const t = useT()
  const claim = difference.claims[0]
  const mark = difference.kinds.includes('contradiction') ? 'contradicts' : difference.kinds.includes('in-tension') ? 'in-tension' : undefined
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">{formatNumber(number)}</span>
      <div className={styles.words}>
        <h3 className={styles.title}>
          {claim === undefined ? <GivenWords>{difference.title}</GivenWords> : <PlaceLink to={{ view: 'claims', open: claim, selection: [] }}><GivenWords>{difference.title}</GivenWords></PlaceLink>}
        </h3>
        <p className={styles.kinds}>
          {mark && <StanceMark meaning={mark} />}
          <span>{formatList(difference.kinds.map((kind) => t(`difference.${kind}`)))}</span>
        </p>
      </div>
      {difference.passages.map((passage, at) => {
        const article = front.articles.find(({ id }) => id === passage.article)
        return (
          <blockquote key={at} className={styles.passage}>
            <BigLetter letter={article?.letter ?? ''} name={article?.outlet ?? ''} />
            <div>
              <p><FrontQuote front={front} passage={passage} /></p>
              {passage.chain.length > 0 && <FrontChain front={front} passage={passage} />}
            </div>
          </blockquote>
        )
      })}
      <p className={styles.explanation}>
        <GivenWords>{difference.explanation}</GivenWords>
        {difference.inferred !== undefined && <span className={styles.inferred}> <MessageWords id="front.inferred" given={{ what: difference.inferred }} /></span>}
      </p>
    </li>
  )
}
