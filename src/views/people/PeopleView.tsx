import { useT } from '../../locales/useT.ts'

/** To be built: see issue 4. */
export function PeopleView() {
  const t = useT()
  return <h1>{t('people.heading')}</h1>
}
