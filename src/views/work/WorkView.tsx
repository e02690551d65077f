import { useT } from '../../locales/useT.ts'

/** To be written. */
export function WorkView() {
  const t = useT()
  return <h1 tabIndex={-1}>{t('shell.view.work')}</h1>
}
