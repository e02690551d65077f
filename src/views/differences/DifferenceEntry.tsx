import type { DifferenceRow } from '../../corpus/queries/differenceRows.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { Lettered } from '../../parts/Lettered.tsx'
import { ListEntry } from '../../parts/ListEntry.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Quote } from '../../parts/Passage.tsx'
import { StanceMark } from '../../parts/StanceMark.tsx'
import { Suggested } from '../../parts/Suggested.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import styles from './DifferenceEntry.module.css'

/** One difference: what differs in a neutral sentence, the articles' words beside each other, and where it leads. */
export function DifferenceEntry({ row, opened }: { row: DifferenceRow; opened: boolean }) {
  const t = useT()
  const { difference, sides, silent } = row
  const mark = difference.kinds.includes('contradiction') ? 'contradicts' : difference.kinds.includes('in-tension') ? 'in-tension' : undefined
  return (
    <ListEntry title={<><GivenWords>{difference.title}</GivenWords><Suggested of={difference} /></>} to={{ view: 'differences', record: difference.id }} opened={opened}>
      <p className={styles.kinds}>
        {mark && <StanceMark meaning={mark} />}
        <span>{formatList(difference.kinds.map((kind) => t(`difference.${kind}`)))}</span>
        <span>{t('differences.weight', { weight: t(`weight.${difference.weight}`) })}</span>
        {difference.aside === true && <span>{t('differences.aside')}</span>}
      </p>
      <Standing row={row} />
      <p className={styles.explanation}><GivenWords>{difference.explanation}</GivenWords></p>
      <ul className={styles.sides}>
        {sides.map(({ article, passages }) => (
          <li key={article.id}>
            <Lettered article={article}>
              {passages.map((evidence) => <p key={`${evidence.start}-${evidence.end}`}><Quote evidence={evidence} /></p>)}
              {passages.length === 0 && <p className={styles.quiet}>{t('differences.noPassage')}</p>}
            </Lettered>
          </li>
        ))}
      </ul>
      {silent.length > 0 && <p className={styles.quiet}>{t('differences.silent', { count: silent.length, letters: formatList(silent.map(({ letter }) => letter)) })}</p>}
      {difference.inferred !== undefined && <p className={styles.inferred}><MessageWords id="differences.inferred" given={{ what: difference.inferred }} /></p>}
      {difference.lesson !== undefined && <p className={styles.quiet}><MessageWords id="differences.lesson" given={{ what: difference.lesson }} /></p>}
      <WaysOn row={row} />
    </ListEntry>
  )
}

/** Who stands behind it, where that is not a person's confirmation. */
function Standing({ row: { difference } }: { row: DifferenceRow }) {
  const t = useT()
  if (difference.review === 'contested') return <p className={styles.standing}>{t('differences.contested')}</p>
  if (difference.review !== 'suggested') return null
  return (
    <p className={styles.standing}>
      {t('differences.suggested')}
      {difference.ground !== undefined && <> <MessageWords id="differences.suggested.ground" given={{ ground: difference.ground }} /></>}
    </p>
  )
}

/** The claims and events that it is about, and the articles side by side. */
function WaysOn({ row: { sides, claims, events } }: { row: DifferenceRow }) {
  const t = useT()
  const letters = sides.map(({ article }) => article.letter)
  return (
    <div className={styles.ways}>
      {claims.length > 0 && (
        <details>
          <summary>{t('differences.claims', { count: claims.length })}</summary>
          <ul>
            {claims.map((claim) => <li key={claim.id}><PlaceLink to={{ view: 'claims', open: claim.id, selection: [] }}><ClaimText claim={claim} /></PlaceLink></li>)}
          </ul>
        </details>
      )}
      {events.length > 0 && (
        <p>
          {t('differences.events')}{': '}
          {events.map(({ id, label }, at) => <span key={id}>{at > 0 && ' · '}<PlaceLink to={{ view: 'events', record: id }}><GivenWords>{label}</GivenWords></PlaceLink></span>)}
        </p>
      )}
      {letters.length > 1 && (
        <p data-screen-only><PlaceLink to={{ view: 'compare', with: letters.join('.') }}>{t('differences.compare', { letters: formatList(letters) })}</PlaceLink></p>
      )}
    </div>
  )
}
