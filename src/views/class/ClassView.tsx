import { useT } from '../../locales/useT.ts'

/** To be written. */
export function ClassView() {
  const t = useT()
  return <h1 tabIndex={-1}>{t('shell.view.class')}</h1>
}
