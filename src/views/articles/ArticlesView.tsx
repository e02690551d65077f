/** Grows into the articles view. */
export function ArticlesView() {
  return <p>articles</p>
}
