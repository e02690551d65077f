/** Length of a hostile string in UTF-16 units: the size that the goal of 200 ms a stage speaks of. */
export const HOSTILE_LENGTH = 1_000_000

const SENTENCE = 'Orla Fenn said the bridge would close on 4 May. '

/** What is repeated to fill each hostile string: as dense as can be in what some stage looks for. */
const REPEATED: Readonly<Record<string, string>> = {
  'straight double marks': '"',
  'straight single marks': "'",
  'pairs of curly marks': '“”',
  'opening curly marks': '“',
  'closing curly marks': '”',
  'opening single marks': ' ‘a',
  'quoted letters': '“a” ',
  'marks and new lines': '"\n',
  'marks and paragraphs': '“a\n\n',
  'possessive plurals in marks': '‘as’ a ',
  said: 'said ',
  'said by a quoted letter': '"a" said Fenn. ',
  'according to': 'according to ',
  'would not': 'would not ',
  may: 'may ',
  'if, said': 'if, he said ',
  'asked for': 'asked for ',
  'declined to comment': 'declined to comment ',
  brackets: '( ',
  'square brackets': '[',
  stops: '.',
  'letters with stops': 'A. ',
  'a letter, stops': 'a... ',
  'question marks': 'a? ',
  commas: 'a, ',
  hyphens: 'a-',
  spaces: ' ',
  tabs: '\t',
  'new lines': '\n',
  'carriage returns': '\r',
  'spaces and new lines': ' \n',
  'lines of a letter': 'a\n',
  'paragraphs of a letter': 'a\n\n',
  capitals: 'A',
  'capital words': 'FENN ',
  'names without end': 'Orla Fenn ',
  'names joined': 'Fenn of the ',
  'one sentence without stops': 'the bridge by the river and the mill ',
  'one word': 'a',
  figures: '1',
  'figures with commas': '1,',
  dates: '4 May 2021 ',
  'years and dashes': '2021-',
  months: 'May ',
  'web addresses': 'http://a.',
  'mail addresses': 'a@',
  'surrogate pairs': '\u{1F426}',
  'high surrogates': '\uD83D',
  'low surrogates': '\uDC26',
  'combining marks': 'e\u0301',
  'right-to-left marks': '\u200F',
  'null characters': '\0',
  'open tags': '<a ',
  'nested tags': '<div>',
  entities: '&amp;',
  'one said another said': 'Orla said Fenn said ',
  'said that said that': 'Fenn said that he said that ',
  'quoted, said, quoted': '“Close,” said Fenn. “It,” ',
  'dates of all kinds': 'on Tuesday, 4 May 2021 at 5 p.m., two days later, ',
  'early last week': 'early last week ',
  'names of all kinds': 'Mr. Orla Fenn of Fenn & Co., the U.N. and the Port of Orla, ',
  'roles and pronouns': 'the minister told her lawyer he ',
  'capitals with stops': 'ORLA FENN SAID SO. ',
  'bylines': 'By Orla Fenn\n',
  'read more': 'Read more: Orla Fenn\n',
  'questions in marks': '“Would he?” ',
  'doubts': 'perhaps it could not be ',
  'plain sentences': SENTENCE,
  'quoted sentences': '“The bridge will close,” said Orla Fenn. ',
}

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Names of letters, each another one. */
function different(sentence: (name: string) => string): string {
  const made: string[] = []
  for (let n = 0; n < 40_000; n += 1) made.push(sentence(`A${Array.from(n.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}l`))
  return made.join('')
}

/**
 * Strings made to take long: `length` UTF-16 units each, by name. The text stages must end on each of them in time that grows
 * with its length, and never throw.
 */
export function* hostileStrings(length: number = HOSTILE_LENGTH): Generator<readonly [name: string, text: string]> {
  for (const [name, piece] of Object.entries(REPEATED)) yield [name, filled(piece, length)]
  yield ['half one word, half sentences', filled('a', length / 2) + ' ' + filled(SENTENCE, length / 2 - 1)]
  yield ['a quotation never closed', '“' + filled(SENTENCE, length - 1)]
  yield ['names all different', filled(different((name) => `${name} Fenn saw it. `), length)]
  yield ['surnames all different', filled(different((name) => `Orla ${name} saw it. `), length)]
  yield ['words all different', filled(different((name) => `the ${name.toLowerCase()} said `), length)]
  yield ['brackets around brackets', filled('(', length / 2) + filled(')', length / 2)]
}
