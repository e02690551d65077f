import { useT } from '../../locales/useT.ts'

/** To be written. */
export function PaperView() {
  const t = useT()
  return <h1 tabIndex={-1}>{t('shell.view.paper')}</h1>
}
