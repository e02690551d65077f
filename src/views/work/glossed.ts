/** A stretch of text; with `meaning` it is a term of the glossary. */
export interface Stretch {
  words: string
  meaning?: string
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A text in stretches, with each term of the glossary where it first stands as a whole word; longer terms before shorter ones. */
export function glossed(text: string, glossary: readonly { term: string; meaning: string }[]): readonly Stretch[] {
  const meanings = new Map(glossary.map(({ term, meaning }) => [term.trim().toLowerCase(), meaning]))
  const terms = [...meanings.keys()].filter(Boolean).sort((a, b) => b.length - a.length)
  if (terms.length === 0) return [{ words: text }]
  const stretches: Stretch[] = []
  let from = 0
  for (const { 0: words, index } of text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${terms.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'giu'))) {
    const meaning = meanings.get(words.toLowerCase())
    if (meaning === undefined) continue
    // Once is enough: the same term again would only stand in the way of reading.
    meanings.delete(words.toLowerCase())
    if (index > from) stretches.push({ words: text.slice(from, index) })
    stretches.push({ words, meaning })
    from = index + words.length
  }
  if (from < text.length) stretches.push({ words: text.slice(from) })
  return stretches
}
