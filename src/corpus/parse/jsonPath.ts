import { shortened } from './report.ts'

/** Where a value stands below another: keys and indexes, outermost first. */
export type Keys = readonly (string | number)[]

/** `.assertions[1].stance` for `['assertions', 1, 'stance']`; a key that is no plain name is written `["key"]`. */
export function pathOf(keys: Keys): string {
  return keys.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `.${key}` : `[${JSON.stringify(shortened(key))}]`
  }).join('')
}
