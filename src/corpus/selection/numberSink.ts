/** A typed array that grows by doubling: four bytes a number while a table is built, instead of an object list's eight. */
export class NumberSink {
  length = 0
  #numbers = new Int32Array(64)

  /** Appends a whole number of 32 bits. */
  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Int32Array(this.length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.length++] = number
  }

  /** The numbers so far, as signed ones. */
  toInt32(): Int32Array {
    return this.#numbers.slice(0, this.length)
  }

  /** The numbers so far, as unsigned ones. */
  toUint32(): Uint32Array {
    return new Uint32Array(this.toInt32().buffer)
  }
}
