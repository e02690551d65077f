import { useT } from '../../locales/useT.ts'

/** To be built: see issue 4. */
export function CompareView() {
  const t = useT()
  return <h1>{t('compare.heading')}</h1>
}
