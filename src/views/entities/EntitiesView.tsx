/** Grows into the entities view. */
export function EntitiesView() {
  return <p>entities</p>
}
