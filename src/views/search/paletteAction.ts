/** Something that the palette offers to do, and that a key can do. */
export interface PaletteAction {
  id: string
  label: string
  /** Keys pressed one after the other; `mod` stands for Ctrl or ⌘: `['mod', 'k']` is pressed together. */
  keys?: readonly string[]
  /** False while there is nothing to do: it is not offered then. */
  ready: boolean
  run: () => void
}

/** Actions whose label has, for each word of the query, a word that begins so. */
export function matchingActions(actions: readonly PaletteAction[], query: string): PaletteAction[] {
  const wanted = wordsOf(query)
  return actions.filter(({ label, ready }) => ready && wanted.every((word) => wordsOf(label).some((own) => own.startsWith(word))))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
