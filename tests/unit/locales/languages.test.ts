import { afterEach, describe, expect, it } from 'vitest'
import { formatDay, formatList } from '../../../src/locales/formats.ts'
import { languages, showLanguage, systemLanguage } from '../../../src/locales/languages.ts'
import { i18n, t } from '../../../src/locales/messages.ts'
import { pseudoMessages } from '../../../src/locales/pseudo.ts'
import { preferenceSlice } from '../../../src/store/preferenceSlice.ts'
import { fakePorts } from '../fakePorts.ts'

afterEach(() => i18n.activate('en'))

describe('the language of the interface', () => {
  it('is the first of the reader’s languages that there is', () => {
    expect(systemLanguage(['de-AT', 'es-MX', 'en'])).toBe('es')
    expect(systemLanguage(['en-GB', 'es'])).toBe('en')
    expect(systemLanguage(['fr', 'constructor'])).toBe('en')
  })

  it('words messages, days and lists', async () => {
    expect(await showLanguage('es')).toBe('ltr')
    expect(t('count.claims', { count: 2 })).toBe('2 afirmaciones')
    expect(formatDay(Date.UTC(2024, 10, 11))).toBe('11 nov 2024')
    expect(formatList(['A', 'B', 'C'])).toBe('A, B y C')
    await showLanguage('en')
    expect(t('count.claims', { count: 2 })).toBe('2 claims')
  })

  it('shows a message in English that the language lacks', async () => {
    await showLanguage('es')
    // Every English message has an entry, so that none is shown as its id.
    expect(Object.keys(pseudoMessages()).filter((id) => i18n.messages[id] === undefined)).toEqual([])
  })

  it('refuses a language that there is not', async () => {
    await expect(showLanguage('xx')).rejects.toThrow('xx: no such language')
    expect(i18n.locale).toBe('en')
  })
})

describe('the pseudo-locale', () => {
  it('runs from right to left, is longer and keeps what is filled in', async () => {
    expect(languages['en-XB']?.hidden).toBe(true)
    expect(await showLanguage('en-XB')).toBe('rtl')
    expect(t('selection.count', { shown: 3, total: 'abc' })).toBe('⟦3 ööƒ abc⟧')
    expect(t('count.claims', { count: 1 })).toBe('⟦1 çļááííɱ⟧')
    expect(t('letters.carried', { letters: 'none' })).toBe('⟦Îñ ñöö ááŕţííçļéé⟧')
    const { length } = t('shell.failure.advice')
    i18n.activate('en')
    expect(length).toBeGreaterThan(t('shell.failure.advice').length * 1.25)
  })
})

describe('the choice of language', () => {
  it('is kept on the device, and recalled', async () => {
    const ports = fakePorts()
    const state: Record<string, unknown> = {}
    const slice = preferenceSlice(ports, (change) => void Object.assign(state, change), () => state as never)
    expect(await slice.setLanguage('es')).toBe(true)
    expect(ports.kept.get('language')).toBe('es')
    expect(state['language']).toBe('es')
    state['language'] = undefined
    slice.recallPreferences()
    expect(state['language']).toBe('es')
  })

  it('changes nothing where the words can’t be fetched', async () => {
    const ports = { ...fakePorts(), applyLanguage: () => Promise.resolve(false) }
    const slice = preferenceSlice(ports, () => { throw new Error('must not be set') }, () => ({}) as never)
    expect(await slice.setLanguage('es')).toBe(false)
    expect(ports.kept.has('language')).toBe(false)
  })
})
