/** Where tables become cards: the same width at which the rest of the page does. */
export const NARROW = '(max-width: 52rem)'
