import type { Report } from './report.ts'
import { HEADLINE_WORDS, NAME_TOKENS } from './rules.ts'
import { subjectAfter } from './subject.ts'
import type { Sentence } from './tokens.ts'

/** "“…” — Ana Ruiz, 24": a quotation signed after a dash, or named before a colon. The mark itself is the cue. */
export function signature(sentence: Sentence): Report | undefined {
  const { tokens } = sentence
  const first = tokens[0]
  if (first?.kind === 'quote' && /^(?:--+|—|–|-|―)$/u.test(tokens[1]?.word ?? '') && tokens[2]?.capital === true) {
    const range = subjectAfter(tokens, 2)
    if (range !== undefined) return { sentence, speaker: { sentence, range }, cue: { from: 1, to: 1, lemma: 'signed' }, content: [{ sentence, range: { from: 0, to: 0 } }], rule: 'colon' }
  }
  const colon = tokens.findIndex((token) => token.word === ':')
  const quote = tokens[colon + 1]
  if (colon > 0 && colon <= NAME_TOKENS && quote?.kind === 'quote' && tokens.slice(0, colon).every((token) => token.kind === 'word' && (token.capital || /^(?:of|the|de|al|bin|von|van)$/u.test(token.word))))
    return { sentence, speaker: { sentence, range: { from: 0, to: colon - 1 } }, cue: { from: colon, to: colon, lemma: ':' }, content: [{ sentence, range: { from: colon + 1, to: colon + 1 } }], rule: 'colon' }
  return undefined
}

/** The last token before a closing full stop. */
export const lastWord = ({ tokens }: Sentence): number => (tokens.length > 1 && tokens.at(-1)?.word === '.' ? tokens.length - 2 : tokens.length - 1)

/** "RUIZ: Well, …" opens a turn of a transcript; "Poll: Voters are tired" is a headline that names its source first. */
export function transcriptTurn(sentence: Sentence, headline: boolean): Report | undefined {
  const { tokens } = sentence
  const colon = tokens.findIndex((token) => token.word === ':')
  if (colon < 1 || colon > NAME_TOKENS || tokens.length - colon < HEADLINE_WORDS) return undefined
  const name = tokens.slice(0, colon)
  if (!name.every((token) => token.kind === 'word' && token.capital)) return undefined
  if (!headline && !name.every((token) => token.shout)) return undefined
  return {
    sentence,
    speaker: { sentence, range: { from: 0, to: colon - 1 } },
    cue: { from: colon, to: colon, lemma: ':' },
    content: [{ sentence, range: { from: colon + 1, to: lastWord(sentence) } }],
    rule: 'colon',
  }
}
