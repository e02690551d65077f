/** An address that makes the browser scroll to words and mark them (URL text fragments). */
export function textFragment(url: string, words: string): string {
  // A dash is part of the fragment's own notation, so it must be escaped too.
  const escaped = encodeURIComponent(words).replaceAll('-', '%2D')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${escaped}`
}
