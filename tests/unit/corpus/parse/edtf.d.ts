declare module 'edtf' {
  /** Throws where the text is no EDTF of that level or a lower one. */
  export function parse(text: string, limits: { level: 0 | 1 | 2 }): object
  /** The first and last millisecond that the date can mean. Throws as `parse` does. */
  export default function edtf(text: string): { min: number; max: number }
}
