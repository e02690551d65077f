const PLAIN = /[A-Za-z0-9.-]/
const LETTER = /^[A-Za-z]/

/** An id as a name that XML, file systems and title fields take (an NCName of ASCII); `idOfName` gives it back. */
export function nameOfId(id: string): string {
  const name = Array.from(id).map((sign) => (PLAIN.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}_`)).join('')
  return LETTER.test(name) ? name : `__${name}`
}

/** The id that a name was made of. */
export function idOfName(name: string): string {
  const body = name.startsWith('__') ? name.slice(2) : name
  return body.replaceAll(/_([0-9a-f]{1,6})_/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** A file's name without its ending, from the lesson's title: words of any script with dashes between them. */
export function fileNameOf(title: string): string {
  const words = title.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return Array.from(words.join('-')).slice(0, 60).join('').replace(/-+$/, '') || 'lesson'
}
