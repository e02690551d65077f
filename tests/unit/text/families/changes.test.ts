import { describe, expect, test } from 'vitest'
import { groupQuotations } from '../../../../src/text/families/index.ts'
import { familiesOf, readAll, resolved, unaligned } from './readings.ts'

/** The changes between two printings of one speaker's words. */
function changes(one: string, other: string): string[][] {
  const articles = readAll(...[one, other].map((words) => `The vote is over.\n\n“${words}” Orla Venn said.`))
  const families = familiesOf(articles)
  expect(families).toHaveLength(1)
  return families[0]?.changes ?? []
}

describe('words that changed', () => {
  test.each<[string, string, string, string[][]]>([
    ['a word', 'We will open the new school before the first snow,', 'We will open the old school before the first snow,', [['replaced', 'new', 'old']]],
    ['neighbouring words are one change', 'They voted for us because they count on our power to build roads,', 'They voted for us because they need us to build roads,', [['replaced', 'count on our power', 'need us']]],
    ['an article matched by chance parts nothing', 'They count on the skill of the mayor to mend our roads,', 'They need the mayor to mend our roads,', [['replaced', 'count on the skill of', 'need']]],
    ['left out', 'We will never again sell our forests to strangers,', 'We will never sell our forests to strangers,', [['left-out', 'again', '']]],
    ['added', 'We will sell our forests to strangers,', 'We will not sell our forests to strangers,', [['added', '', 'not']]],
    ['left out here and added there, in one phrase', 'The vote restored lasting calm in towns. We thank everybody who helped,', 'The vote restored calm in towns for good. We thank everybody who helped,', [['replaced', 'lasting calm in towns', 'calm in towns for good']]],
    ['moved', 'On Monday morning the council will read the report and decide about the bridge,', 'The council will read the report and decide on Monday morning about the bridge,', [['moved', 'On Monday morning', 'on Monday morning']]],
    ['a number', 'We counted two hundred ballots twice in seven villages,', 'We counted two hundred ballots twice in nine villages,', [['number', 'seven', 'nine']]],
    ['an inflection', 'The council restores trust in every village of the valley,', 'The council restored trust in every village of the valley,', [['inflected', 'restores', 'restored']]],
    ['a contraction', 'We do not sell our forests to strangers from abroad,', 'We don’t sell our forests to strangers from abroad,', [['inflected', 'do not', 'don’t']]],
    ['at the end, where both go on', 'The council will take the necessary steps to reach that aim,', 'The council will take the necessary steps to do just so,', [['replaced', 'reach that aim', 'do just so']]],
  ])('%s', (_, one, other, expected) => {
    expect(changes(one, other)).toEqual(expected)
  })

  test.each([
    ['marks and case', 'We won, and we won clearly: the valley has spoken,', 'we won; and we won clearly. The valley has spoken!'],
    ['typographic apostrophes and hyphens', 'The valley’s co-operative won’t sell its forests to strangers,', "The valley's cooperative won't sell its forests to strangers,"],
    ['numbers in digits', 'We counted twenty-one ballots in seven villages of the valley,', 'We counted 21 ballots in 7 villages of the valley,'],
    ['an ellipsis', 'We counted every ballot, and I thank all who helped us, in seven villages,', 'We counted every ballot … in seven villages,'],
    ['three stops', 'We counted every ballot, and I thank all who helped us, in seven villages,', 'We counted every ballot ... in seven villages,'],
    ['square brackets', 'We asked him to count every ballot in the seven villages,', 'We asked [the mayor] to count every ballot in the seven villages,'],
    ['what the edges leave out', 'Dear friends, we counted every ballot in the seven villages. Now we go home,', 'We counted every ballot in the seven villages,'],
  ])('%s are none', (_, one, other) => {
    expect(changes(one, other)).toEqual([])
  })

  test('a fragment is compared with the part that it covers', () => {
    const articles = readAll(
      'The vote is over.\n\n“We counted every single ballot in the seven villages, and nobody stopped us,” Orla Venn said.',
      'The vote is over.\n\nOrla Venn said that they had counted “every ballot in the seven villages” on Monday.',
    )
    expect(familiesOf(articles).map(({ changes: found }) => found)).toEqual([[['left-out', 'single', '']]])
  })

  test('a missing word’s place is where it would stand', () => {
    const articles = readAll('The vote is over.\n\n“We will never again sell our forests,” Orla Venn said.', 'The vote is over.\n\n“We will never sell our forests,” Orla Venn said.')
    const [family] = groupQuotations(articles, resolved(articles), unaligned)
    const { article, span } = family?.changes[0]?.to ?? { article: -1, span: { start: -1, end: -1 } }
    expect([article, span.end - span.start]).toEqual([1, 0])
    expect(articles[1]?.text.slice(0, span.start)).toMatch(/never$/)
  })
})
