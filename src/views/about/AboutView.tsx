/** Grows into the about view. */
export function AboutView() {
  return <p>about</p>
}
