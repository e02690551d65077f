/** Placeholder until the search view lands. */
export function SearchPalette() {
  return null
}
