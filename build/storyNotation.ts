/** A mistake in a line of compact notation: what is wrong, and what to write instead. */
export class NotationError extends Error {
  readonly remedy: string
  constructor(what: string, remedy: string) {
    super(what)
    this.remedy = remedy
  }
}

/** Article letters and the ids that they stand for. */
export type Letters = ReadonlyMap<string, string>

/** The id of the article that a letter stands for. Files use letters, since people read them. */
export function articleOf(letter: unknown, letters: Letters): string {
  const id = typeof letter === 'string' ? letters.get(letter) : undefined
  if (id === undefined) {
    throw new NotationError(`no article has the letter ${JSON.stringify(letter)}`, `use one of ${[...letters.keys()].join(', ')}`)
  }
  return id
}

const EVIDENCE = /^([A-Z]{1,2}) (\S+) (\d+)-(\d+)(?: \| ([^]*))?$/

/** `A s1+s2 251-311 | words`: article, sentences, code points (end exclusive), excerpt where one may be shown. */
export function parseEvidence(line: unknown, letters: Letters): object {
  const parts = EVIDENCE.exec(asText(line))
  if (!parts) throw new NotationError(`evidence ${JSON.stringify(line)} is not readable`, 'write it as: A s1 251-311 | excerpt')
  const [, letter, sentences = '', start, end, excerpt] = parts
  return {
    article: articleOf(letter, letters),
    sentences: sentences.split('+'),
    start: Number(start),
    end: Number(end),
    ...(excerpt === undefined ? {} : { excerpt }),
  }
}

const SENTENCE = /^(\S+) ([a-z]+) (?:p(\d+)|-) (\d+)-(\d+) ([0-9a-f]{16}) ([0-9a-f]{16}) (\d+)w$/

/** `s1 body p1 251-400 EXACT NEAR 23w`: id, kind, paragraph or `-`, code points, fingerprint. */
export function parseSentence(line: unknown): object {
  const parts = SENTENCE.exec(asText(line))
  if (!parts) throw new NotationError(`sentence ${JSON.stringify(line)} is not readable`, 'run story:check to print the right line')
  const [, id, kind, paragraph, start, end, exact, near, words] = parts
  return {
    id,
    kind,
    ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
    start: Number(start),
    end: Number(end),
    fingerprint: { exact, near, words: Number(words) },
  }
}

const LINK = /^(.+?)(?: @([A-Za-z][\w.-]*))? (named|unnamed)(?: (witnessed|told|document|unnamed|unknown))?$/

/** `two unnamed Iranian officials @iranian-officials unnamed told`: wording, entity, named or not, basis. */
export function parseLink(line: unknown): object {
  const parts = LINK.exec(asText(line))
  if (!parts) throw new NotationError(`speaker ${JSON.stringify(line)} is not readable`, 'write it as: The New York Times @nyt named')
  const [, speaker, entity, named, basis] = parts
  return {
    speaker,
    named: named === 'named',
    ...(entity === undefined ? {} : { entity }),
    ...(basis === undefined ? {} : { basis }),
  }
}

const MENTIONS = /^([A-Z]{1,2}) (\d+)\/(\d+)\/(\d+) \| (.*) \| (.*)$/

/** `A 12/5/0 | Elon Musk ×9; Musk ×8 | s1 s2`: counts in story, headings, furniture; forms; sentences. */
export function parseMentions(line: unknown, letters: Letters): object {
  const parts = MENTIONS.exec(asText(line))
  if (!parts) throw new NotationError(`mentions ${JSON.stringify(line)} are not readable`, 'write them as: A 12/5/0 | Musk ×8 | s1 s2')
  const [, letter, story, headings, furniture, forms = '', sentences = ''] = parts
  return {
    article: articleOf(letter, letters),
    story: Number(story),
    headings: Number(headings),
    furniture: Number(furniture),
    forms: forms.split('; ').filter(Boolean).map(parseForm),
    sentences: sentences.split(' ').filter(Boolean),
  }
}

function parseForm(text: string): object {
  const parts = /^(.+) ×(\d+)$/.exec(text)
  if (!parts) throw new NotationError(`form ${JSON.stringify(text)} is not readable`, 'write it as: Elon Musk ×9')
  return { form: parts[1], count: Number(parts[2]) }
}

const CELL = /^(\S+)(?: (own|attributed|none) (certain|probable|possible|uncommitted) (positive|negative|none)(?: from (\S+))?)?$/

/** `attributes attributed probable positive from nyt-report`: stance, voice, certainty, polarity, origin. */
export function parseCell(line: unknown): object {
  const parts = CELL.exec(asText(line))
  const silent = parts?.[1] === 'silent' || parts?.[1] === 'not-knowable'
  if (!parts || (parts[2] === undefined && !silent)) {
    throw new NotationError(`cell ${JSON.stringify(line)} is not readable`, 'write it as: asserts own certain positive from origin-id')
  }
  const [, stance, voice = 'none', certainty = 'uncommitted', polarity = 'none', origin] = parts
  return { stance, voice, certainty, polarity, ...(origin === undefined ? {} : { origin }) }
}

/** `A.s9`: one sentence of one article. */
export function parsePlace(line: unknown, letters: Letters): object {
  const parts = /^([A-Z]{1,2})\.(\S+)$/.exec(asText(line))
  if (!parts) throw new NotationError(`sentence ${JSON.stringify(line)} is not readable`, 'write it as: A.s9')
  return { article: articleOf(parts[1], letters), sentence: parts[2] }
}

function asText(line: unknown): string {
  return typeof line === 'string' ? line : ''
}
