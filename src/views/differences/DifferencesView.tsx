import { useT } from '../../locales/useT.ts'

/** To be built: see issue 4. */
export function DifferencesView() {
  const t = useT()
  return <h1>{t('differences.heading')}</h1>
}
