import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../../../src/text/align/index.ts'
import { inferLineage } from '../../../../src/text/lineage/index.ts'
import { wordsAt } from '../../../../src/text/text.ts'
import { readAll } from '../align/readings.ts'
import { ENDS_WITHIN_MS } from '../../endsWithin.ts'

const read = (...texts: string[]) => {
  const { articles, resolution } = readAll(...texts)
  const lineage = inferLineage(articles, resolution, alignSentences(articles, resolution))
  const words = ({ article, span }: { article: number; span: { start: number; end: number } }): string => wordsAt(articles[article]?.text ?? '', span)
  return {
    ...lineage, articles, resolution, words,
    together: lineage.families.map(({ articles: own }) => own.join(' ')),
    links: lineage.lineage.map(({ from, to, link }) => `${from.article} ${'origin' in to ? lineage.origins[to.origin]?.wording ?? '?' : `article ${to.article}`} ${link}`),
  }
}

const COPIED = `The harbour master closed the northern quay late on Tuesday after divers found a crack in a pillar. Repairs to the old pillars could take
most of the winter and cost four million crowns. Small boats were towed to the beach before the storm reached the coast.`
const COPY = `After divers found a crack in a pillar, the northern quay was shut. Officials fear that repairs to the old pillars could take most of the
winter. The harbour is empty: small boats were towed to the beach before the storm reached the coast.`
const OTHER = `A quay in the north of the town is shut. The port is looking at its pillars, of which one is damaged. It may be a long winter for the
owners of little boats.`

const RETOLD = 'PORT ELLERY — The quay will never open again, according to The Ellery Herald. The mayor has not answered. Fishermen wait.'
const RETOLD_TOO = 'The mayor plans to leave the old quay shut for good. The plan was reported by the Ellery Herald. Shops near the water fear for their trade.'

describe('families', () => {
  it('joins articles that share copied runs, and not one that tells the same in its own words', () => {
    const { together, families } = read(COPIED, COPY, OTHER)
    expect(together).toEqual(['0 1'])
    expect(families[0]?.ground.rule).toBe('text-in-common')
  })

  it('does not take a quotation that both print for copied text', () => {
    const quotation = '“We found a deep crack in the oldest pillar, and we shut the quay before anybody was hurt, and small boats went to the beach ahead of the storm,” the harbour master said.'
    expect(read(`A port in the north is shut. ${quotation} Shops stayed open.`, `Nobody works at the water today. ${quotation} It rained.`).together).toEqual([])
  })

  it('joins articles whose leads retell one paper', () => {
    const { together, families, origins } = read(RETOLD, RETOLD_TOO, OTHER)
    expect(together).toEqual(['0 1'])
    expect(families[0]?.ground.rule).toBe('same-credited-origin')
    expect(families[0]?.origins.map((at) => [origins[at]?.wording, origins[at]?.kind])).toContainEqual(['Ellery Herald', 'paper'])
  })

  it('joins articles that retell one paper further down, beside the text that two of them share', () => {
    const retelling = 'The Ellery Herald reported, citing a worker at the town hall, that the council had been told of a plan to sell the old quay.'
    const first = `The old quay was shut after a plan to sell it was told to the council. ${retelling} It rained.`
    const { families, origins } = read(first, `Waves broke over the beach. Gulls sat on the roofs. Nets dried in the sun. The storm is over. ${retelling}`)
    expect(families.map(({ articles, ground, origins: own }) => [articles, ground.rule, own.map((at) => origins[at]?.wording)])).toContainEqual([[0, 1], 'same-retold-report', ['Ellery Herald']])
  })

  it('does not count an article with a voice of its own to a paper that only was first', () => {
    const own = 'WINDHAM (Reuters) — The old quay of Port Ellery will stay shut, a port official said. The plan was first reported by the Ellery Herald. Boats lie at the beach.'
    const { together, origins, families } = read(RETOLD, RETOLD_TOO, own)
    expect(together).toContain('0 1')
    const alone = families.find(({ articles }) => articles.includes(2))
    expect(alone?.articles).toEqual([2])
    expect(alone?.origins.map((at) => origins[at]?.wording)).toContain('Reuters')
  })

  it('keeps text in common together where one of two also names a paper', () => {
    const naming = COPY.replace('the northern quay was shut.', 'the northern quay was shut, the Ellery Herald reported.')
    expect(read(COPIED, naming, RETOLD).together).not.toContain('1 2')
  })

  it('joins what one agency is credited with', () => {
    const { together, links } = read('WINDHAM (AP) — The quay is shut. Boats lie at the beach.', 'By The Associated Press\n\nWork at the pillars will last until spring, the port says. Shops have closed.')
    expect(together).toEqual(['0 1'])
    expect(links.filter((link) => link.endsWith('credited')).length).toBe(2)
  })
})

describe('lineage', () => {
  it('infers the credited agency for an article that shares its text without a credit', () => {
    const { links, lineage, words } = read(`WINDHAM (Reuters) — ${COPIED}`, COPY)
    expect(links).toContain('0 Reuters credited')
    expect(links).toContain('1 Reuters inferred')
    expect(lineage.find(({ link }) => link === 'inferred')?.evidence.map(words)).toContain('small boats were towed to the beach before the storm reached the coast')
  })

  it('ties two texts that credit nobody to each other, and says that the direction is not known', () => {
    const { lineage } = read(COPIED, COPY)
    expect(lineage.filter(({ link }) => link === 'inferred').map(({ to, ground }) => [to, ground.rule])).toEqual([[{ article: 0 }, 'text-in-common, direction unknown']])
  })

  it('does not retell a paper of whom only its being first is told', () => {
    expect(read('The quay stays shut, a port official said. Boats lie still. It rained. Shops closed. The closure was first reported by the Ellery Herald.').links)
      .toEqual(['0 a port official stated'])
  })
})

describe('origins', () => {
  it('merges the forms of a paper’s name and shows every place', () => {
    const { origins, words } = read('The quay is shut for good, according to the Ellery Herald. Nobody answered. It rained all day. The mayor told the Herald that it was time.')
    const papers = origins.filter(({ kind }) => kind === 'paper')
    expect(papers.map(({ wording }) => wording)).toContain('Ellery Herald')
    expect(papers.flatMap(({ places }) => places.map(words))).toContain('according to the Ellery Herald')
  })

  it('finds agencies by the words behind their name', () => {
    expect(read('The quay is shut, the SWAN news agency reported. Nobody answered.').origins.map(({ wording, kind }) => [wording, kind])).toContainEqual(['SWAN', 'agency'])
  })

  it('names an unnamed speaker of the lead, once for both wordings, and documents', () => {
    const { origins } = read('The quay is unsafe, a port official said. Two unnamed port officials said that it was old. The pillars are rotten, according to court documents.')
    expect(origins.map(({ wording, kind, named }) => [wording, kind, named])).toEqual([['a port official', 'speaker', false], ['court documents', 'document', false]])
  })

  it('does not hold unnamed speakers of two families to be one', () => {
    const { origins } = read('The quay is unsafe, a port official said. Boats lie still.', 'A port official said that apples are cheap this year. Prices fell.')
    expect(origins.filter(({ wording }) => /port official/i.test(wording)).length).toBe(2)
  })
})

describe('any text', () => {
  const word = fc.constantFrom('the', 'Herald', 'reported', 'by', 'according to', 'Reuters', 'first', 'said', 'a port official', '(AP) —', '“', '”', '. ', '\n\n', ',', 'U.S.', '🚢', 'told', 'Source', 'crack in a pillar')
  const text = fc.array(word, { maxLength: 50 }).map((words) => words.join(' '))

  it('gives spans inside the texts, numbers that exist, each article in one family at most beside reports retold, and the same twice', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const { origins, lineage, families, articles, resolution } = read(...texts)
      expect(inferLineage(articles, resolution, alignSentences(articles, resolution))).toEqual({ origins, lineage, families })
      for (const { article, span } of [...origins.flatMap(({ places }) => places), ...lineage.flatMap(({ evidence }) => evidence)]) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(articles[article]?.text.length ?? -1)
      }
      for (const { from, to } of lineage) {
        expect(articles[from.article]).toBeDefined()
        expect('origin' in to ? origins[to.origin] : articles[to.article]).toBeDefined()
      }
      const members = families.filter(({ ground }) => ground.rule !== 'same-retold-report').flatMap((family) => family.articles)
      expect(new Set(members).size).toBe(members.length)
      expect(families.flatMap((family) => family.origins).every((at) => origins[at] !== undefined)).toBe(true)
    }), { numRuns: 60 })
  })

  it('takes any prefix, no article and an empty one', () => {
    expect(read()).toMatchObject({ origins: [], lineage: [], families: [] })
    expect(read('').families).toEqual([])
    for (let end = 0; end < RETOLD.length; end += 11) expect(() => read(COPIED, RETOLD.slice(0, end))).not.toThrow()
  })

  it('stays quick on a text that names papers all the time', () => {
    const { articles, resolution } = readAll('The quay, according to the Ellery Herald, first reported by Reuters, is shut. '.repeat(300))
    const begun = performance.now()
    inferLineage(articles, resolution, { pairs: [], groups: [] })
    expect(performance.now() - begun).toBeLessThan(ENDS_WITHIN_MS)
  })
})
