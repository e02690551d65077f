import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute } from '../../../../src/text/attribution/index.ts'
import { TOKENS_AT_MOST } from '../../../../src/text/attribution/rules.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

/** Source, cue and content in words. */
const told = (text: string) =>
  attribute(text).attributions.map(({ speaker, cue, content }) => [
    speaker && text.slice(speaker.span.start, speaker.span.end), cue && text.slice(cue.span.start, cue.span.end), content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ])

describe('direct speech', () => {
  test.each([
    ['“The bridge is safe,” Ana Ruiz said.', ['Ana Ruiz', 'said', '“The bridge is safe,”']],
    ['“The bridge is safe,” said Ana Ruiz, a spokeswoman for the port.', ['Ana Ruiz, a spokeswoman for the port', 'said', '“The bridge is safe,”']],
    ['Ana Ruiz said, “The bridge is safe.”', ['Ana Ruiz', 'said', '“The bridge is safe.”']],
    ['“The bridge,” Ana Ruiz said, “is safe for now.”', ['Ana Ruiz', 'said', '“The bridge,” … “is safe for now.”']],
    ['“Is it safe?” she asked.', ['she', 'asked', '“Is it safe?”']],
    ['“The bridge is safe,” she said. “We looked at it twice.”', ['she', 'said', '“The bridge is safe,” … “We looked at it twice.”']],
    ['Ruiz continued:\n\n“We looked at it twice.”', ['Ruiz', 'continued', '“We looked at it twice.”']],
    ['“We looked at it twice.” — Ana Ruiz', ['Ana Ruiz', '—', '“We looked at it twice.”']],
    ['The town opened the park last week.\n\nRUIZ: We looked at the bridge twice that day.', ['RUIZ', ':', 'We looked at the bridge twice that day']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('speech without a cue goes to the last speaker', () => {
    expect(told('“The bridge is safe,” Ruiz said.\n\n“We looked at it twice.”')).toEqual([
      ['Ruiz', 'said', '“The bridge is safe,”'],
      ['Ruiz', undefined, '“We looked at it twice.”'],
    ])
  })

  test('speech that nobody speaks is told', () => {
    expect(attribute('The door closed. “We looked at it twice, and it was fine.”').diagnostics.map(({ code }) => code)).toEqual(['quotation-without-speaker'])
  })
})

describe('indirect speech', () => {
  test.each([
    ['Ana Ruiz said that the bridge was safe.', ['Ana Ruiz', 'said', 'that the bridge was safe']],
    ['Ana Ruiz said on Tuesday the bridge was safe.', ['Ana Ruiz', 'said', 'the bridge was safe']],
    ['The bridge was safe, Ana Ruiz said.', ['Ana Ruiz', 'said', 'The bridge was safe']],
    ['The bridge, Ana Ruiz said, was safe for lorries.', ['Ana Ruiz', 'said', 'The bridge … was safe for lorries']],
    ['According to the port, the bridge was safe.', ['the port', 'According to', 'the bridge was safe']],
    ['The bridge was safe, according to two engineers.', ['two engineers', 'according to', 'The bridge was safe']],
    ['Ana Ruiz told reporters that the bridge was safe.', ['Ana Ruiz', 'told', 'that the bridge was safe']],
    ['Ana Ruiz urged drivers to slow down.', ['Ana Ruiz', 'urged', 'to slow down']],
    ['Ana Ruiz promised to mend the bridge.', ['Ana Ruiz', 'promised', 'to mend the bridge']],
    ['Ana Ruiz called for a new bridge.', ['Ana Ruiz', 'called for', 'a new bridge']],
    ['Ruiz’s assertion that the bridge was safe', ['Ruiz’s', 'assertion', 'that the bridge was safe']],
    ['The minister was quoted as saying that the dam was safe.', ['The minister', 'saying', 'that the dam was safe']],
    ['The dam is said to be leaking.', [undefined, 'is said', 'The dam … to be leaking']],
    ['Ana Ruiz (R-Iowa), who leads the panel, said the bridge was safe.', ['Ana Ruiz (R-Iowa), who leads the panel', 'said', 'the bridge was safe']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('two verbs of one subject, and a joined clause with its own report', () => {
    expect(told('Ruiz praised the crew and promised to return.')).toEqual([['Ruiz', 'praised', 'the crew'], ['Ruiz', 'promised', 'to return']])
    expect(told('Ruiz said the bridge was safe, but she denied that it was new.').map(([, cue]) => cue)).toEqual(['said', 'denied'])
  })

  test('nouns that look like cues are none', () => {
    expect(told('The report came late. Her plans changed. The claims office was shut.')).toEqual([])
  })
})

describe('chains', () => {
  test('a paper that cites sources who tell what a state told', () => {
    const text = 'The Herald reported, citing anonymous officials, that Norland told the mediators it would not sign.'
    const { attributions } = attribute(text)
    expect(told(text).map(([speaker]) => speaker)).toEqual(['The Herald', 'anonymous officials', 'Norland'])
    expect(attributions.map(({ within }) => within)).toEqual([undefined, 0, 1])
  })

  test('the closing report holds the one before it', () => {
    const text = 'The ministry said that no deal had been reached, the Gazette reported.'
    const { attributions } = attribute(text)
    const inner = attributions.find(({ cue }) => cue?.lemma === 'say')
    expect(inner?.within).toBe(attributions.findIndex(({ cue }) => cue?.lemma === 'report'))
  })
})

describe('speakers', () => {
  const speaker = (text: string) => attribute(text).attributions[0]?.speaker
  test.each([
    ['Officials said the gate was shut.', 'unnamed', 'several'],
    ['A U.S. official said the gate was shut.', 'unnamed', 'one'],
    ['Some say the gate was shut.', 'unnamed', 'several'],
    ['A person familiar with the matter said the gate was shut.', 'unnamed', 'one'],
    ['Ana Ruiz said the gate was shut.', 'named', 'one'],
    ['She said the gate was shut.', 'pronoun', 'one'],
  ])('%s', (text, kind, number) => {
    expect(speaker(text)).toMatchObject({ kind, number })
  })

  test('anonymity is kept in its own words', () => {
    const text = 'Two officials who spoke on condition of anonymity said the gate was shut.'
    const anonymity = speaker(text)?.anonymity
    expect(anonymity && text.slice(anonymity.start, anonymity.end)).toBe('on condition of anonymity')
  })

  test('a pronoun points back, and only lightly', () => {
    const text = 'Ana Ruiz said the gate was shut. She said it would open.'
    const refersTo = attribute(text).attributions[1]?.speaker?.refersTo
    expect(refersTo && text.slice(refersTo.start, refersTo.end)).toBe('Ana Ruiz')
    expect(speaker('She said the gate was shut.')?.refersTo).toBeUndefined()
  })
})

describe('replies', () => {
  test.each([
    ['The port denied that the gate was shut.', 'denies'],
    ['The port rejected the claim as false.', 'denies'],
    ['The port confirmed the closure.', 'confirms'],
    ['The port declined to comment.', 'declines'],
    ['The port would not say who was there.', 'declines'],
    ['The port neither confirmed nor denied the visit.', 'declines'],
    ['The port had no immediate comment.', 'declines'],
    ['The port refrained from commenting on the visit.', 'declines'],
    ['The port has not confirmed the visit.', 'declines'],
    ['The port has not issued any comment on the visit.', 'no-reply'],
    ['The port has yet to respond to requests.', 'no-reply'],
    ['The port did not immediately respond to a request for comment.', 'no-reply'],
    ['The harbour master could not be reached.', 'no-reply'],
    ['The harbour master was not available for comment.', 'no-reply'],
  ])('%s', (text, kind) => {
    expect(attribute(text).replies.map((reply) => reply.kind)).toEqual([kind])
  })

  test('a reporter who could not confirm it is no refusal', () => {
    expect(attribute('The Herald could not confirm the visit.').replies).toEqual([])
  })

  test('turning down an offer is no denial', () => {
    expect(attribute('The port rejected the offer. The port could deny them entry.').replies).toEqual([])
  })
})

const wordy = fc
  .array(fc.constantFrom('said', 'told', 'that', 'to', 'the', 'officials', 'Ana Ruiz', 'who', ',', '.', ':', '--', '“', '”', '"', ' according to ', 'citing', 'denied', 'and', 'but', '(', ')', '\n\n', 'quoted as', 'was', 'by', 'declined', '🙂'), { maxLength: 50 })
  .map((parts) => parts.join(' '))

describe('speech presented', () => {
  const told = (text: string) => attribute(text).attributions.filter(({ kind }) => kind === 'direct').map(({ speaker, content }) => [speaker && text.slice(speaker.span.start, speaker.span.end), content.map(({ start, end }) => text.slice(start, end))])

  test.each([
    ['Worried about the flood, Ana Ruiz has a new answer: “It is about me.”', [['Ana Ruiz', ['“It is about me.”']]]],
    ['Ana Ruiz dismissed the question as praise -- “That keeps me dry” -- and left.', [['Ana Ruiz', ['“That keeps me dry”']]]],
    ['The Harbour Times reports:\n\n“The bridge is shut and will stay shut.\n\n“Nobody knows for how long.”', [['The Harbour Times', ['“The bridge is shut and will stay shut.', '“Nobody knows for how long.”']]]],
    ['“The bridge is shut,” Mayor Fran\u00C3\u00A7ois Dorn said Friday.', [['Mayor Fran\u00C3\u00A7ois Dorn', ['“The bridge is shut,”']]]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('two names joined take a plural verb', () => {
    const text = 'Ruiz and Dorn say the bridge is shut.'
    expect(attribute(text).attributions[0]?.speaker?.span).toEqual({ start: 0, end: 13 })
  })
})

test('a text too long is read to the limit, and the rest is told', () => {
  // A hundred words and a stop, and one for the sentence itself.
  const sentence = `Stone ${'stone '.repeat(98)}stone. `
  const read = Math.floor(TOKENS_AT_MOST / 102) + 1
  const within = sentence.repeat(read).trimEnd()
  expect(attribute(within).diagnostics).toEqual([])
  const text = `${within} ${sentence.repeat(3)}`.trimEnd()
  expect(attribute(text).diagnostics).toEqual([{ code: 'attribution-text-too-long', span: { start: within.length, end: text.length }, values: { most: TOKENS_AT_MOST } }])
})

describe('any text', () => {
  test('spans stand inside the text, content in order; twice the same; within points to another', () => {
    fc.assert(
      fc.property(wordy, (text) => {
        const result = attribute(text)
        result.attributions.forEach(({ speaker, cue, content, within }, index) => {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [...content, ...(speaker ? [speaker.span] : []), ...(cue ? [cue.span] : [])]) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true)
          for (let i = 1; i < content.length; i++) expect(content[i]?.start).toBeGreaterThanOrEqual(content[i - 1]?.end ?? 0)
          if (within !== undefined) expect(within !== index && within >= 0 && within < result.attributions.length).toBe(true)
        })
        expect(attribute(text)).toEqual(result)
      }),
      { numRuns: 300 },
    )
  })

  test('any prefix of a text is read', () => {
    const text = 'The Herald reported, citing “two” officials, that Ana Ruiz, a clerk, said: “No.” (She declined to comment.)'
    for (let end = 0; end <= text.length; end++) expect(() => attribute(text.slice(0, end))).not.toThrow()
  })

  test.each(['said ', 'he said, ', 'and said that ', '"He," he said, ', 'the X of ', 'A B, the C of D, ', 'A: b c d e f ', 'U.', 'a-'])('half a megabyte of %j is read in linear time', (part) => {
    const begun = performance.now()
    attribute(part.repeat(500_000 / part.length))
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  })
})
