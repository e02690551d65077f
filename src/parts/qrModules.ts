import encodeQR from 'qr'

/** Light modules around the code: readers need four (ISO/IEC 18004, 9.1). */
export const QUIET_ZONE = 4

/** Most bytes of a link that a phone still reads from paper: a code of 97 modules a side (version 20, low correction). */
const MOST_BYTES = 858

/** The modules of a link's QR code with its quiet zone, dark ones true; undefined where the link is too long to be read from paper. */
export function qrModules(link: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(link).length
  if (bytes > MOST_BYTES) return undefined
  // Long links need large modules more than they need correction: the paper is clean.
  return encodeQR(link, 'raw', { border: QUIET_ZONE, ecc: bytes > 200 ? 'low' : 'medium' })
}

/** The dark modules as the path of an SVG whose unit is a module. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.map((row, y) => row.map((dark, x) => (dark && row[x - 1] !== true ? `M${x} ${y}h${runFrom(row, x)}v1h-${runFrom(row, x)}z` : '')).join('')).join('')
}

function runFrom(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from)
  return (end < 0 ? row.length : end) - from
}
