/** What is wrong with a file that was to be read: too large, no zip, no XML, or not of the form that it claims. */
export type ExchangeFault = 'too-large' | 'not-a-zip' | 'not-xml' | 'not-this-format'

/** A file that can't be read. `place` names where: a file in the package, an element, a line. */
export class ExchangeError extends Error {
  readonly fault: ExchangeFault
  readonly place: string

  constructor(fault: ExchangeFault, place: string, options?: ErrorOptions) {
    super(`${place}: ${fault}`, options)
    this.name = 'ExchangeError'
    this.fault = fault
    this.place = place
  }
}

/** Most characters of a text file that is read, and bytes that a package may unpack to. */
export const MOST_READ = 20 * 1024 * 1024
