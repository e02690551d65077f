/** Numbers that one block holds: some hundred sentences. */
const BLOCK = 1 << 14

interface Numbers<Kind> { readonly length: number; subarray(from: number, to: number): Kind }

/** Hands out zeroed arrays cut from larger blocks: an array of its own for each sentence keeps the collector busy. */
function room<Kind extends Numbers<Kind>>(block: (size: number) => Kind): (size: number) => Kind {
  let open = block(0)
  let used = 0
  return (size) => {
    if (used + size > open.length) {
      open = block(Math.max(BLOCK, size))
      used = 0
    }
    used += size
    return open.subarray(used - size, used)
  }
}

/** An array of 32-bit whole numbers, all 0. */
export const wholeNumbers = room((size) => new Int32Array(size))
/** An array of bytes, all 0. */
export const bytes = room((size) => new Uint8Array(size))
/** An array of floating-point numbers, all 0. */
export const numbers = room((size) => new Float64Array(size))
