/** A text with the differences between printings folded away, and where each unit of it stood. */
export interface FoldedText {
  folded: string
  /** Start in the text of each unit of `folded`. */
  at: readonly number[]
  /** End in the text of each unit of `folded`. */
  end: readonly number[]
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/^\s+$/u, ' '],
  [/^[“”„‟«»"]$/u, '"'],
  [/^[‘’‚‛ʼ`´']$/u, '\''],
  [/^[‐‑‒–—―−-]+$/u, '-'],
  [/^(?:…|\.{3})$/u, '...'],
]

/** Folds kinds of quotation marks, dashes, ellipses, blanks and case. */
export function foldText(text: string): FoldedText {
  let folded = ''
  const at: number[] = []
  const end: number[] = []
  for (const { 0: piece, index } of text.matchAll(/\s+|[‐‑‒–—―−-]+|\.{3}|[^]/gu)) {
    const plain = FOLDS.find(([shape]) => shape.test(piece))?.[1] ?? piece.toLowerCase()
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) {
      at.push(index)
      end.push(index + piece.length)
    }
  }
  return { folded, at, end }
}
