declare module 'edtf' {
  /** Throws where the text is no EDTF of that level or a lower one. */
  export function parse(text: string, limits: { level: 0 | 1 | 2 }): object
}
