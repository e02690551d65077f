import { useT } from '../../locales/useT.ts'
import type { Work } from './LessonWork.tsx'
import { WorkLink } from './WorkLink.tsx'
import styles from './WorkView.module.css'

/** Where the answers are, said plainly; and the way to take them along. */
export function KeptLine({ work: { answers: { place, sheet, unfit } } }: { work: Work }) {
  const t = useT()
  const some = Object.keys(sheet.answers).length > 0
  return (
    <p className={styles.kept}>
      {t(place === 'page' ? 'work.kept.page' : some || place ? 'work.kept.device' : 'work.kept.will')}{' '}
      {unfit > 0 && <>{t('work.kept.unfit', { count: unfit })} </>}
      {some && <WorkLink to={{ at: 'end' }}>{t('work.kept.take')}</WorkLink>}
    </p>
  )
}
