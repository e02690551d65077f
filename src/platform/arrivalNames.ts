/** The cache in which the service worker leaves what was shared to the app, for the page to take. */
export const ARRIVALS = 'crossread-arrivals'

/** Carries a file's name, percent-encoded. */
export const NAME_HEADER = 'X-Crossread-Name'
