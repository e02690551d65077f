/** Grows into the events view. */
export function EventsView() {
  return <p>events</p>
}
