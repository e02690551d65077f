import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../src/corpus/edits/apply.ts'
import { checkDecision } from '../../../../src/corpus/edits/checkDecision.ts'
import type { Operation } from '../../../../src/corpus/edits/format.ts'
import { decide } from '../../../../src/corpus/edits/history.ts'
import { creatable, following, isCreatable, newRecord, tidied, type Creatable } from '../../../../src/corpus/edits/newRecord.ts'
import { evidenceAt, readableSentences } from '../../../../src/corpus/edits/pickWords.ts'
import { storyToFile } from '../../../../src/corpus/interchange/storyFile.ts'
import type { StoryFile } from '../../../../src/corpus/model.ts'
import { parseStory } from '../../../../src/corpus/parse/parseStory.ts'
import { greenStory } from '../../greenStory.ts'

const story: StoryFile = storyToFile(greenStory())
const [article, other] = story.articles
if (!article || !other) throw new Error('the practice story has no two articles')
const [sentence] = readableSentences(article)
const passage = sentence && evidenceAt(article, sentence)
if (!passage) throw new Error('no words')
const after = (operation: Operation, from = story): StoryFile => applyEdits(from, [decide(operation, from, { id: 'd', at: '2026-11-23T09:00:00.000Z' })]).story
const idIn = (list: 'entities' | 'families' | 'origins' | 'quotationFamilies' | 'claims', at = 0): string => story[list][at]?.id ?? ''

/** What a form asks for, and what makes the record whole. */
const filled: { readonly [L in Creatable]: { lacks: object; with: Record<string, unknown> } } = {
  entities: { lacks: { name: 'empty' }, with: { name: 'Somebody' } },
  relations: { lacks: { subject: 'empty', predicate: 'empty', object: 'empty', evidence: 'no-passage' }, with: { subject: idIn('entities'), predicate: 'keeps', object: { entity: idIn('entities', 1) }, evidence: [passage] } },
  quotationFamilies: { lacks: { label: 'empty' }, with: { label: '“Green”' } },
  quotations: { lacks: { family: 'empty', evidence: 'empty' }, with: { family: idIn('quotationFamilies'), evidence: passage } },
  responses: { lacks: { party: 'empty', matter: 'empty', article: 'empty', evidence: 'no-passage' }, with: { party: idIn('entities'), onBehalfOf: idIn('entities', 1), matter: 'the dye', article: article.id, evidence: [passage] } },
  families: { lacks: { name: 'empty', short: 'empty', basis: 'empty' }, with: { name: 'The town hall', short: 'Town hall', basis: 'Both name it.', articles: [article.id, other.id] } },
  origins: { lacks: { name: 'empty', family: 'empty' }, with: { name: 'The clerk', family: idIn('families') } },
  lineage: { lacks: { from: 'empty', to: 'empty' }, with: { from: article.id, to: idIn('origins') } },
  events: { lacks: { label: 'empty', evidence: 'no-passage' }, with: { label: 'It rains', evidence: [passage], participants: [{ entity: idIn('entities'), role: 'gets wet' }], place: { entity: idIn('entities', 1), wording: [], detail: [] }, date: { edtf: '2025-05-06', inferred: false } } },
  differences: { lacks: { title: 'empty', kinds: 'empty', explanation: 'empty', passages: 'no-passage' }, with: { title: 'Did it rain?', kinds: ['omission'], explanation: 'A tells it.', passages: [passage], claims: [idIn('claims')], silent: [other.id] } },
  wordMarks: { lacks: { evidence: 'empty' }, with: { evidence: passage } },
}

describe('a record of one’s own', () => {
  it.each(creatable)('of %s: what it lacks is named field by field; filled in, it passes the story’s own door', (list) => {
    const blank = newRecord(list, 'own-1')
    const faults = checkDecision(story, { kind: 'add', list, record: blank })
    expect(Object.fromEntries(faults.map(({ field, why }) => [field, why]))).toEqual(filled[list].lacks)
    const operation: Operation = { kind: 'add', list, record: { ...blank, ...filled[list].with } }
    expect(checkDecision(story, operation)).toEqual([])
    const made = after(operation)
    const { problems, ...parsed } = parseStory(made)
    expect(problems).toEqual([])
    expect(made[list].at(-1)).toMatchObject({ id: 'own-1', review: 'confirmed', ...filled[list].with })
    expect(parsed.ok && parsed.story[list].length).toBe(story[list].length + 1)
  })

  it('is of the lists that can do with a form', () => {
    expect(isCreatable('events')).toBe(true)
    expect([isCreatable('articles'), isCreatable('claims'), isCreatable('alignments')]).toEqual([false, false, false])
  })

  it.each<[string, Creatable, Record<string, unknown>, object[]]>([
    ['who took no part in anything told', 'events', { participants: [{ entity: idIn('entities'), role: '' }] }, [{ field: 'participants', why: 'incomplete' }]],
    ['a part that nobody took', 'events', { participants: [{ entity: '', role: 'gets wet' }] }, [{ field: 'participants', why: 'incomplete' }]],
    ['a participant of another story', 'events', { participants: [{ entity: 'elsewhere', role: 'gets wet' }] }, [{ field: 'participants', why: 'no-such-record' }]],
    ['a place of another story', 'events', { place: { entity: 'elsewhere', wording: [], detail: [] } }, [{ field: 'place', why: 'no-such-record' }]],
    ['a date that is none', 'events', { date: { edtf: 'Monday', inferred: false } }, [{ field: 'date', why: 'bad-date' }]],
    ['articles of another story', 'families', { articles: ['elsewhere'] }, [{ field: 'articles', why: 'no-such-record' }]],
    ['an origin that is its own', 'lineage', { from: idIn('origins'), to: idIn('origins') }, [{ field: 'to', why: 'same-record' }]],
    ['a relation to oneself', 'relations', { object: { entity: idIn('entities') } }, [{ field: 'object', why: 'same-record' }]],
    ['an object of another story', 'relations', { object: { entity: 'elsewhere' } }, [{ field: 'object', why: 'no-such-record' }]],
    ['somebody of another story spoken for', 'responses', { onBehalfOf: 'elsewhere' }, [{ field: 'onBehalfOf', why: 'no-such-record' }]],
    ['claims of another story', 'differences', { claims: ['elsewhere'] }, [{ field: 'claims', why: 'no-such-record' }]],
    ['a passage behind the text', 'quotations', { evidence: { ...passage, end: 9_999_999 } }, [{ field: 'evidence', why: 'bad-place' }]],
  ])('is refused with the name of the field: %s', (_name, list, change, faults) => {
    expect(checkDecision(story, { kind: 'add', list, record: { ...newRecord(list, 'own-1'), ...filled[list].with, ...change } })).toEqual(faults)
  })

  it('may rest on nothing where there are no texts to choose words from', () => {
    const bare: StoryFile = { ...story, articles: story.articles.map((each) => ({ ...each, text: { ...each.text, whole: undefined } })) as StoryFile['articles'] }
    expect(checkDecision(bare, { kind: 'add', list: 'events', record: { ...newRecord('events', 'own-1'), label: 'It rains' } })).toEqual([])
  })

  it('finds its records again when the program has given them other numbers', () => {
    const operation: Operation = { kind: 'add', list: 'events', record: { ...newRecord('events', 'own-1'), ...filled.events.with, related: [story.events[0]?.id] } }
    const edit = decide(operation, story, { id: 'd', at: '2026-11-23T09:00:00.000Z' })
    const renamed = JSON.parse(JSON.stringify(story).replaceAll(`"${idIn('entities')}"`, '"e900"').replaceAll(`"${story.events[0]?.id}"`, '"ev900"')) as StoryFile
    const { story: again, unplaced } = applyEdits(renamed, [edit])
    expect(unplaced).toEqual([])
    expect(again.events.at(-1)).toMatchObject({ participants: [{ entity: 'e900', role: 'gets wet' }], related: ['ev900'], place: { entity: idIn('entities', 1) } })
  })
})

describe('what follows from a change', () => {
  const second = readableSentences(other)[0]
  const elsewhere = second && evidenceAt(other, second)

  it('an article with a passage of an event tells of it', () => {
    expect(following('events', { evidence: [passage, elsewhere], articles: [article.id] })).toEqual({ articles: [article.id, other.id] })
    expect(following('events', { evidence: [passage], articles: [article.id, other.id] })).toEqual({})
  })

  it('an article that shows a difference does not leave it out', () => {
    expect(following('differences', { passages: [passage], articles: [], silent: [article.id, other.id] })).toEqual({ articles: [article.id], silent: [other.id] })
  })

  it('an answer is told by the article that shows it', () => {
    expect(following('responses', { evidence: [passage], article: '' })).toEqual({ article: article.id })
    expect(following('responses', { evidence: [passage], article: other.id })).toEqual({})
  })

  it('blanks go, but not from words that stand at a place', () => {
    const evidence = { article: 'A', sentences: ['s1'], start: 1, end: 3, excerpt: ' x' }
    expect(tidied({ name: '  Ana ', aliases: [' A. '], participants: [{ entity: 'e1', role: ' baker ' }], evidence: [evidence] })).toEqual({ name: 'Ana', aliases: ['A.'], participants: [{ entity: 'e1', role: 'baker' }], evidence: [evidence] })
  })
})

describe('facts of an article', () => {
  const article = story.articles[0]?.id ?? ''
  const correct = (change: Record<string, unknown>): Operation => ({ kind: 'correct', record: { list: 'articles', id: article }, change })

  it.each<[string, Record<string, unknown>, object[]]>([
    ['no name of the outlet', { outlet: { value: '', found: 'elsewhere' } }, [{ field: 'outlet', why: 'empty' }]],
    ['a title without end', { title: { value: 'x'.repeat(500), found: 'elsewhere' } }, [{ field: 'title', why: 'too-long' }]],
    ['a day that is none', { published: { edtf: '2025-13', found: 'elsewhere' } }, [{ field: 'published', why: 'bad-date' }]],
    ['words for a date', { published: { edtf: 'Monday', found: 'elsewhere' } }, [{ field: 'published', why: 'bad-date' }]],
    ['an address that runs code', { address: { url: 'javascript:alert(1)', found: 'elsewhere' } }, [{ field: 'address', why: 'bad-address' }]],
    ['its text', { text: {} }, [{ field: 'text', why: 'not-fitting' }]],
  ])('%s is refused', (_name, change, faults) => {
    expect(checkDecision(story, correct(change)).filter(({ field }) => field in change)).toEqual(faults)
  })

  it('are corrected, and the text stays', () => {
    const change = { outlet: { value: 'The Bell', found: 'elsewhere' }, published: { edtf: 'XXXX', found: 'inferred' }, language: 'es', address: null }
    expect(checkDecision(story, correct(change))).toEqual([])
    const made = after(correct(change))
    expect(parseStory(made).problems).toEqual([])
    expect(made.articles[0]).toMatchObject({ outlet: change.outlet, published: change.published, language: 'es', review: 'confirmed', text: story.articles[0]?.text })
    expect(made.articles[0]).not.toHaveProperty('address')
    expect(story.articles[0]?.outlet.value).not.toBe('The Bell')
  })
})

describe('names that a person gives', () => {
  const word = readableSentences(article).flatMap(({ words }) => words.match(/\p{L}{6,}/gu) ?? [])[0] ?? ''
  const times = (of: typeof article, form: string) => readableSentences(of).reduce((sum, { words }) => sum + (words.match(new RegExp(String.raw`(?<![\p{L}\p{N}])${form}(?![\p{L}\p{N}])`, 'gu')) ?? []).length, 0)
  const add = (record: object): Operation => ({ kind: 'add', list: 'entities', record: { ...newRecord('entities', 'own-1'), ...record } })

  it('are found in the texts: a new one has its places at once', () => {
    const made = after(add({ name: word })).entities.at(-1)
    const own = made?.mentions.find((each) => each.article === article.id)
    expect(own).toBeDefined()
    expect((own?.story ?? 0) + (own?.headings ?? 0) + (own?.furniture ?? 0)).toBe(times(article, word))
    expect(own?.forms).toEqual([{ form: word, count: times(article, word) }])
    expect(made?.mentions.every(({ sentences }) => sentences.length > 0)).toBe(true)
  })

  it('a name inside a longer one is not counted twice, and a part of a word is no name', () => {
    const longer = readableSentences(article).flatMap(({ words }) => words.match(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu) ?? [])[0] ?? ''
    const [short = ''] = longer.split(' ')
    const made = after(add({ name: longer, aliases: [short] })).entities.at(-1)
    const count = (form: string) => made?.mentions.find((each) => each.article === article.id)?.forms.find((each) => each.form === form)?.count ?? 0
    expect(count(longer)).toBeGreaterThan(0)
    expect(count(longer) + count(short)).toBe(times(article, short))
    expect(after(add({ name: word.slice(0, 4) })).entities.at(-1)?.mentions.every((each) => each.forms.every(({ form }) => form === word.slice(0, 4) && times(article, form) > 0))).toBe(true)
  })

  it('another name that is given later is found, too; what was counted stays', () => {
    const before = story.entities.find(({ mentions }) => mentions.length > 0)
    if (!before) throw new Error('nobody is named')
    const alias = word
    const made = after({ kind: 'correct', record: { list: 'entities', id: before.id }, change: { aliases: [...before.aliases, alias] } }).entities.find(({ id }) => id === before.id)
    for (const mentions of before.mentions) {
      const now = made?.mentions.find((each) => each.article === mentions.article)
      expect(now?.forms).toEqual(expect.arrayContaining(mentions.forms))
      expect(now?.sentences).toEqual(expect.arrayContaining(mentions.sentences))
    }
    expect(made?.mentions.find((each) => each.article === article.id)?.forms).toContainEqual({ form: alias, count: times(article, alias) })
    expect(parseStory(after({ kind: 'correct', record: { list: 'entities', id: before.id }, change: { aliases: [...before.aliases, alias] } })).problems).toEqual([])
  })
})
