import type { DateMention } from './mention.ts'
import { JOINT_TOKENS } from './rules.ts'
import type { Tokens } from './tokens.ts'

/** A mention with the tokens it covers. */
export interface PlacedMention {
  mention: DateMention
  start: number
  end: number
}

const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?~?$/
const SPAN = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)\/(\d{4}(?:-\d\d(?:-\d\d)?)?)$/

/**
 * The ranges between two neighbouring dates: "from A to B", "between A and B", "A – B", "A through B". Only where both ends
 * are plain dates and in order; the ends stay mentions of their own.
 */
export function intervalsBetween(tokens: Tokens, placed: readonly PlacedMention[]): DateMention[] {
  const found: DateMention[] = []
  for (let at = 0; at + 1 < placed.length; at++) {
    const [first, second] = [placed[at], placed[at + 1]]
    if (!first || !second) continue
    const joint = second.start - first.end
    if (joint < 1 || joint > JOINT_TOKENS) continue
    const lead = tokens.word(first.start - 1)
    if (!isJoint(tokens, first.end, joint, lead)) continue
    const edtf = joined(first.mention.edtf, second.mention.edtf)
    if (edtf === undefined) continue
    const led = lead === 'from' || lead === 'between'
    const start = led ? tokens.start(first.start - 1) : first.mention.span.start
    found.push({ span: { start, end: second.mention.span.end }, edtf, ground: { rule: `dates/interval-${led ? lead : 'joined'}` }, kind: 'interval' })
  }
  return found
}

function isJoint(tokens: Tokens, at: number, count: number, lead: string): boolean {
  const word = tokens.word(at + count - 1)
  if (count === 2 && tokens.word(at) !== ',') return false
  if (word === 'and') return lead === 'between'
  if (word === 'to' || word === 'until' || word === 'till') return lead === 'from' || word === 'to'
  return count === 1 && /^(?:through|thru|[-–—])$/.test(word)
}

function joined(first: string | undefined, second: string | undefined): string | undefined {
  const from = edge(first, 1)
  const to = edge(second, 2)
  if (from === undefined || to === undefined) return undefined
  const shared = Math.min(from.replace('~', '').length, to.replace('~', '').length)
  return from.slice(0, shared) < to.slice(0, shared) ? `${from}/${to}` : undefined
}

/** The near edge of a date: itself, or the first or last of a stretch. */
function edge(edtf: string | undefined, side: 1 | 2): string | undefined {
  if (edtf === undefined) return undefined
  return PLAIN.test(edtf) ? edtf : SPAN.exec(edtf)?.[side]
}
