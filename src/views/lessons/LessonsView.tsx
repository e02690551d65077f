import { useT } from '../../locales/useT.ts'

/** To be written. */
export function LessonsView() {
  const t = useT()
  return <h1 tabIndex={-1}>{t('shell.view.lessons')}</h1>
}
