import type { ReactNode } from 'react'
import type { Unread } from '../../corpus/library/ownStory.ts'
import { useT } from '../../locales/useT.ts'
import type { LibraryRoom } from '../../store/library.ts'
import { Banner } from '../../ui/Banner.tsx'

/** Says where stories are kept when it is not the device, and what of it can't be read, with the way back to each (`children`). */
export function LibraryTrouble({ trouble, unread, children }: { trouble: LibraryRoom['trouble']; unread: readonly Unread[]; children: ReactNode }) {
  const t = useT()
  const reasons = (['newer', 'unreadable'] as const).map((why) => ({ why, count: unread.filter((each) => each.why === why).length }))
  return (
    <>
      {trouble === 'newer' && <Banner title={t('library.newer')}><p>{t('library.newer.words')}</p></Banner>}
      {trouble !== undefined && trouble !== 'newer' && <Banner title={t('library.page')}><p>{t(`library.page.${trouble}`)}</p></Banner>}
      {unread.length > 0 && (
        <Banner title={t('library.unread', { count: unread.length })}>
          {reasons.map(({ why, count }) => count > 0 && <p key={why}>{t(`library.unread.${why}`, { count })}</p>)}
          {children}
        </Banner>
      )}
    </>
  )
}
