/** Ids of the story format hold at most 80 characters; some are left for a number. */
const LONGEST = 60

/** Ids for articles from their names, each a letter and then letters, digits, `_`, `.`, `-`; no two the same. */
export function articleIds(names: readonly string[]): string[] {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  return names.map((name) => {
    const stem = stemOf(name)
    let id = stem
    let number = numbers.get(stem) ?? 1
    while (taken.has(id)) id = `${stem}-${++number}`
    numbers.set(stem, number)
    taken.add(id)
    return id
  })
}

function stemOf(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? '').replace(/\.(?:txt|x?html?|text|md)$/i, '')
  const plain = base.slice(0, 4 * LONGEST).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9_.-]+/g, '-')
  const stem = plain.slice(0, LONGEST).replace(/^[-_.]+|[-_.]+$/g, '')
  return /^[a-z]/.test(stem) ? stem : `a${stem === '' ? '' : '-'}${stem}`
}
