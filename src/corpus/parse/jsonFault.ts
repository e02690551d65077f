// JSON.parse says where a file is broken in words that differ from browser to browser, or not at all; this finds the
// place again, without recursion.

// eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
const PLAIN_CHARACTERS = /[^"\\\u0000-\u001f]+/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y
const SPACE = /[ \t\n\r]*/y

/** The place in UTF-16 units where a text stops being JSON, or undefined where it is JSON. Linear time (RFC 8259). */
export function jsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = []
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (!found) return false
    at += found.length
    return true
  }
  const string = (): boolean => {
    if (text[at] !== '"') return false
    at++
    while (skip(PLAIN_CHARACTERS) || skip(ESCAPE));
    if (text[at] !== '"') return false
    at++
    return true
  }
  const key = (): boolean => {
    skip(SPACE)
    if (!string()) return false
    skip(SPACE)
    if (text[at] !== ':') return false
    at++
    return true
  }
  for (;;) {
    // A value stands here.
    skip(SPACE)
    const sign = text[at]
    let ended = true
    if (sign === '{' || sign === '[') {
      at++
      skip(SPACE)
      if (text[at] === (sign === '{' ? '}' : ']')) at++
      else {
        open.push(sign)
        if (sign === '{' && !key()) return at
        ended = false
      }
    } else if (sign === '"' ? !string() : !skip(SCALAR)) return at
    // What was begun goes on or ends.
    while (ended) {
      skip(SPACE)
      const within = open.at(-1)
      if (within === undefined) return at === text.length ? undefined : at
      if (text[at] === ',') {
        at++
        if (within === '{' && !key()) return at
        ended = false
      } else if (text[at] === (within === '{' ? '}' : ']')) {
        at++
        open.pop()
      } else return at
    }
  }
}

/** Line and column (from 1, in UTF-16 units) of a place in a text. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
