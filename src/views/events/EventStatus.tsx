import type { Claim, StoryEvent } from '../../corpus/model.ts'
import { carries } from '../../corpus/queries/support.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { StatusWord } from './EventWords.tsx'
import styles from './EventStatus.module.css'

/** What kind of event it is by the articles' own words; for a disputed one, who reports which denial. */
export function EventStatus({ status, denials }: { status: StoryEvent['status']; denials: readonly Claim[] }) {
  const t = useT()
  const { index } = useLoaded()
  const shown = status === 'disputed' || status === 'alleged' ? denials : []
  return (
    <div className={styles.status}>
      {status !== 'reported' && (
        <p>
          <StatusWord status={status} /> {t(`events.status.${status}`)}
        </p>
      )}
      {shown.map((claim) => {
        const letters = claim.assertions.filter(carries).flatMap(({ article }) => index.articles.get(article)?.letter ?? [])
        return letters.length > 0 && (
          <p key={claim.id}>
            {t('events.denial', { letters: formatList(letters), count: letters.length })}{' '}
            <PlaceLink to={{ view: 'claims', open: claim.id, selection: [] }}><ClaimText claim={claim} /></PlaceLink>
          </p>
        )
      })}
    </div>
  )
}
