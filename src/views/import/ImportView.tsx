import { useT } from '../../locales/useT.ts'

/** To be written. */
export function ImportView() {
  const t = useT()
  return <h1 tabIndex={-1}>{t('shell.view.import')}</h1>
}
