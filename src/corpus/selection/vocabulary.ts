/**
 * The dictionaries of several facets. Tables built on one vocabulary give the same value the same code, so that a
 * selection means the same in all of them.
 */
export class Vocabulary {
  #codes = new Map<string, Map<string, number>>()
  #values = new Map<string, string[]>()

  /** The code of a value, given on first sight: codes follow the order in which values are met. */
  code(facet: string, value: string): number {
    let codes = this.#codes.get(facet)
    if (codes === undefined) this.#codes.set(facet, (codes = new Map()))
    let code = codes.get(value)
    if (code === undefined) {
      codes.set(value, (code = codes.size))
      this.#list(facet).push(value)
    }
    return code
  }

  /** The values of a facet by code. The list grows while values are added. */
  values(facet: string): readonly string[] {
    return this.#list(facet)
  }

  #list(facet: string): string[] {
    let values = this.#values.get(facet)
    if (values === undefined) this.#values.set(facet, (values = []))
    return values
  }
}
