import type { Messages } from '@lingui/core'
import { laterEnglish } from './later.ts'
import { english } from './messages.ts'

/** Letters with a mark above or below: they show clipped lines, and words that no catalogue gave have none. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'áá', b: 'ƀ', c: 'ç', d: 'đ', e: 'éé', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'íí', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'öö', p: 'þ',
  q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ûû', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
  A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Đ', E: 'É', F: 'Ƒ', G: 'Ğ', H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ɱ', N: 'Ñ', O: 'Ö', P: 'Þ',
  Q: 'Ɋ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
}

type CompiledMessage = Messages[string]
type Token = Exclude<CompiledMessage, string>[number]

/** Every English message with accented letters, about a third longer, and in brackets: where one is cut, a bracket is missing. */
export function pseudoMessages(messages: Messages = { ...english, ...laterEnglish }): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, bracketed(message)]))
}

function bracketed(message: CompiledMessage): CompiledMessage {
  return typeof message === 'string' ? `⟦${accented(message)}⟧` : ['⟦', ...message.map(token), '⟧']
}

/** Words are changed wherever they stand; a placeholder's name, its kind and its style stay. */
function token(part: Token): Token {
  if (typeof part === 'string') return accented(part)
  const [name, kind, cases] = part
  if (cases === undefined || cases === null || typeof cases === 'string') return part
  const changed = Object.entries(cases).map(([key, value]) => [key, key === 'offset' ? value : inCase(value as CompiledMessage)])
  return [name, kind, Object.fromEntries(changed)] as Token
}

const inCase = (message: CompiledMessage): CompiledMessage => (typeof message === 'string' ? accented(message) : message.map(token))

const accented = (words: string): string => words.replaceAll(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)
