import type { Claim } from '../corpus/model.ts'
import { supportOf } from '../corpus/queries/support.ts'
import { formatList } from '../locales/formats.ts'
import { useT } from '../locales/useT.ts'
import { useLoaded } from '../store/useApp.ts'
import { ClaimText } from './ClaimText.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './Reply.module.css'

/** What is answered to an accusation: it stands beside it wherever the accusation is shown, with who carries it. */
export function Reply({ claim }: { claim: Claim }) {
  const t = useT()
  const { index } = useLoaded()
  if (claim.kind !== 'accusation') return null
  const replies = (index.besideClaim.get(claim.id) ?? []).filter(({ kind }) => kind === 'denial')
  return replies.map((reply) => {
    const letters = supportOf(reply, index).articles.flatMap((id) => index.articles.get(id)?.letter ?? [])
    return (
      <p key={reply.id} className={styles.reply}>
        {t('reply.label')}{' '}
        <PlaceLink className={styles.claim} to={{ view: 'claims', open: reply.id, selection: [] }}><ClaimText claim={reply} /></PlaceLink>{' '}
        {letters.length > 0 && t('letters.carried', { letters: formatList(letters) })}
      </p>
    )
  })
}
