import { useT } from '../../locales/useT.ts'

/** To be built: see issue 4. */
export function OriginsView() {
  const t = useT()
  return <h1>{t('origins.heading')}</h1>
}
