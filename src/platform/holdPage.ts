let holds = 0

/** The browser's own question, in its own words: a page can't choose them. */
const ask = (event: Event): void => event.preventDefault()

/** Has the browser ask before the page is closed or loaded again, until what is returned is called. */
export function holdPage(): () => void {
  // Only while there is something to lose: with a listener some browsers keep no page for Back.
  if (holds++ === 0) window.addEventListener('beforeunload', ask)
  let held = true
  return () => {
    if (held && --holds === 0) window.removeEventListener('beforeunload', ask)
    held = false
  }
}
