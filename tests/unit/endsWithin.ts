/**
 * Milliseconds within which a test of hostile input must end. Far above what it takes even on a busy machine, far below
 * what quadratic work would take: it tells that it ends, not how fast. Speed is shown by `npm run bench:text -- hostile`.
 */
export const ENDS_WITHIN_MS = 20_000
