/**
 * Four characters that change when a link does (FNV-1a, 32 bits, in base 36): a link that lost its end in a mail
 * is noticed. It guards against accidents, not against anybody.
 */
export function checkMark(link: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < link.length; at++) hash = Math.imul(hash ^ link.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).slice(-4).padStart(4, '0')
}
