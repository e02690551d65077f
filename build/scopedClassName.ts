import path from 'node:path'

/**
 * Name of a CSS module's class in the page: file name and local name. It depends on nothing else, so that the
 * prerendered page and the client agree. Two CSS modules must not share a file name (tests/unit/build checks).
 */
export function scopedClassName(local: string, filename: string): string {
  const file = path.basename(filename.split('?')[0] ?? filename, '.module.css')
  return `${file}-${local}`
}
