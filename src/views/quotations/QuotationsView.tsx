import { useT } from '../../locales/useT.ts'

/** To be built: see issue 4. */
export function QuotationsView() {
  const t = useT()
  return <h1>{t('quotations.heading')}</h1>
}
