/** a, b, c … No capital: those are articles. */
export const binLetter = (at: number): string => String.fromCodePoint(97 + (at % 26))
