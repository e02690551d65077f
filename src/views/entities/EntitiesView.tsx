import { useApp } from '../../store/useApp.ts'
import { EntityList } from './EntityList.tsx'
import { EntityPage } from './EntityPage.tsx'

/** Who and what the articles refer to: the list, or the page of one of them. */
export function EntitiesView() {
  const record = useApp((state) => state.address.record)
  return record === undefined ? <EntityList /> : <EntityPage key={record} id={record} />
}
