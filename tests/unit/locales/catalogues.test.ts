// Every language has every message, with the same placeholders; nothing is left in English by accident.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { spanish } from '../../../src/locales/es.ts'
import { laterEnglish } from '../../../src/locales/later.ts'
import { english } from '../../../src/locales/messages.ts'

const FOLDER = 'src/locales'
const names = readdirSync(FOLDER).flatMap((file) => /^(.+)-en\.json$/.exec(file)?.[1] ?? [])
/** Messages that are the same in both languages, and rightly so. */
const ALIKE: ReadonlySet<string> = new Set([
  'shell.name', 'shell.title', 'search.key.ctrl', 'search.key.escape', 'certainty.probable', 'date.unread', 'activity.timeline-of-knowing.day', 'lessons.minutes', 'lessons.activity.option', 'paper.size.A4', 'exchange.format.qti21', 'exchange.format.qti3', 'exchange.format.moodle', 'exchange.format.gift', 'exchange.format.csv',
])
/** All its words are placeholders or signs: "{letter}: “{words}”". */
const wordless = (message: string): boolean => !/\p{L}{2}/u.test(message.replaceAll(/\{\w+(, \w+)*\}/g, ''))

const catalogue = (name: string, language: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(FOLDER, `${name}-${language}.json`), 'utf8')) as Record<string, string>

/** The placeholders of a message with their kinds, and the cases of a `select`: "count plural", "format select pdf". */
function placeholders(message: string): string[] {
  const compiled = compileMessage(message)
  return typeof compiled === 'string' ? [] : [...new Set(compiled.flatMap(ofToken))].sort()
}

type Token = Exclude<ReturnType<typeof compileMessage>, string>[number]

function ofToken(token: Token): string[] {
  if (typeof token === 'string') return []
  const [name, kind, cases] = token
  const own = [name, kind].filter(Boolean).join(' ')
  if (cases === undefined || cases === null || typeof cases !== 'object') return [own]
  const inside = Object.values(cases).flatMap((part) => (Array.isArray(part) ? (part as Token[]).flatMap(ofToken) : []))
  return [own, ...(kind === 'select' ? Object.entries(cases).filter(([, words]) => words !== undefined).map(([key]) => `${own} ${key}`) : []), ...inside]
}

describe.each(names)('the catalogue %s', (name) => {
  const [en, es] = [catalogue(name, 'en'), catalogue(name, 'es')]

  it('has every message in Spanish', () => {
    expect(Object.keys(en).filter((id) => !Object.hasOwn(es, id))).toEqual([])
  })

  it('has no message in Spanish alone', () => {
    expect(Object.keys(es).filter((id) => !Object.hasOwn(en, id))).toEqual([])
  })

  it('has the same placeholders in both', () => {
    const both = Object.keys(es).filter((id) => en[id] !== undefined)
    const differing = both.filter((id) => placeholders(es[id] ?? '').join() !== placeholders(en[id] ?? '').join())
    expect(differing.map((id) => `${id}: ${placeholders(en[id] ?? '').join()} | ${placeholders(es[id] ?? '').join()}`)).toEqual([])
  })

  it('leaves nothing in English by accident', () => {
    expect(Object.entries(es).filter(([id, message]) => message === en[id] && !wordless(message) && !ALIKE.has(id)).map(([id]) => id)).toEqual([])
  })
})

describe('the catalogues', () => {
  it('are all loaded, in each language', () => {
    for (const [language, messages] of [['en', { ...english, ...laterEnglish }], ['es', spanish]] as const) {
      const ids = names.flatMap((name) => Object.keys(catalogue(name, language)))
      expect(ids.filter((id) => !Object.hasOwn(messages, id)), language).toEqual([])
    }
  })

  it('lists no message as alike that differs', () => {
    const all = (language: string) => Object.assign({}, ...names.map((name) => catalogue(name, language))) as Record<string, string>
    const [en, es] = [all('en'), all('es')]
    expect([...ALIKE].filter((id) => en[id] !== es[id])).toEqual([])
  })

  it('would find placeholders that differ', () => {
    expect(placeholders('{count, plural, one {# of {total}} other {#}} {format, select, pdf {a} other {b}}')).toEqual([
      'count plural', 'format select', 'format select other', 'format select pdf', 'total',
    ])
  })
})
