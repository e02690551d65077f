/** Grows into the claims view. */
export function ClaimsView() {
  return <p>claims</p>
}
