/** A form of a verb: `vb` base, `vbz` third person, `vbd` past, `vbn` participle, `vbg` -ing. */
export type VerbForm = 'vb' | 'vbz' | 'vbd' | 'vbn' | 'vbg'

const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], think: ['thought', 'thought'], know: ['knew', 'known'],
  feel: ['felt', 'felt'], find: ['found', 'found'], see: ['saw', 'seen'], hear: ['heard', 'heard'], speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'], show: ['showed', 'shown'], seek: ['sought', 'sought'], foresee: ['foresaw', 'foreseen'],
  understand: ['understood', 'understood'], hold: ['held', 'held'], make: ['made', 'made'], put: ['put', 'put'], read: ['read', 'read'],
  oversee: ['oversaw', 'overseen'], forget: ['forgot', 'forgotten'], bet: ['bet', 'bet'], lie: ['lied', 'lied'], see_: ['saw', 'seen'],
  overrule: ['overruled', 'overruled'], mean: ['meant', 'meant'], choose: ['chose', 'chosen'], go: ['went', 'gone'],
}
/** Verbs that double their last consonant. */
const DOUBLING = new Set(['refer', 'admit', 'slam', 'plan', 'spot', 'rip', 'tap', 'infer', 'blog', 'quip', 'pan', 'chat', 'rap'])

/** The forms of a regular or listed verb, by the spelling rules of English. `point out` inflects its first word. */
export function formsOf(lemma: string): Array<[string, VerbForm]> {
  const [head = lemma, ...rest] = lemma.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const consonantY = /[^aeiou]y$/u.test(head)
  const s = consonantY ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(head) ? `${head}es` : `${head}s`
  const doubled = DOUBLING.has(head) ? head + head.slice(-1) : head
  const ing = head.endsWith('ie') ? `${head.slice(0, -2)}ying` : head.endsWith('ee') ? `${head}ing` : head.endsWith('e') ? `${head.slice(0, -1)}ing` : `${doubled}ing`
  const ed = head.endsWith('e') ? `${head}d` : consonantY ? `${head.slice(0, -1)}ied` : `${doubled}ed`
  const [past, participle] = IRREGULAR[head] ?? [ed, ed]
  return [[head + tail, 'vb'], [s + tail, 'vbz'], [past + tail, 'vbd'], [participle + tail, 'vbn'], [ing + tail, 'vbg']]
}
