import { useApp } from '../../store/useApp.ts'
import { EventList } from './EventList.tsx'
import { EventDetail } from './EventDetail.tsx'

/** What is said to have happened: all of it in time, or one event. */
export function EventsView() {
  const record = useApp((state) => state.address.record)
  return record === undefined ? <EventList /> : <EventDetail key={record} id={record} />
}
