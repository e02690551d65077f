import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useT } from '../../../locales/useT.ts'
import { MarkedPlaces } from '../../../parts/LessonPassage.tsx'
import { StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import type { FormProps } from './form.ts'
import { isWord, marksOf, rolesOf, withRole } from './marks.ts'
import options from './options.module.css'
import styles from './MarkForm.module.css'

const looks = [styles.first, styles.second, styles.third, styles.fourth]

/**
 * Words marked by role: tap a word, or the first and the last of a stretch. By keyboard: arrows go from word to word,
 * Space or Enter marks, with Shift from the last one marked to here.
 */
export function MarkForm({ step, answer, blind, titleId, onAnswer }: FormProps<'mark'>) {
  const { tokens, language, roles } = step
  const t = useT()
  const name = useId()
  const text = useRef<HTMLParagraphElement>(null)
  const [role, setRole] = useState(roles[0]?.id)
  const [stretch, setStretch] = useState(false)
  /** The word that a stretch begins with. */
  const [start, setStart] = useState<number>()
  const [said, say] = useState('')
  const [focused, setFocused] = useState(tokens.findIndex(isWord))
  const marked = rolesOf(tokens.length, answer?.marks ?? [])
  const nameOf = (id: string | undefined): string => {
    const option = roles.find((each) => each.id === id)
    return option ? wordsOf(option.label, t) : ''
  }

  function put(from: number, to: number, wanted: string | undefined): void {
    const marks = marksOf(tokens, withRole(marked, from, to, wanted))
    onAnswer(marks.length > 0 ? { kind: 'mark', marks } : undefined)
    const words = tokens.slice(Math.min(from, to), Math.max(from, to) + 1).join('').trim()
    say(wanted === undefined ? t('work.mark.taken', { words }) : t('work.mark.put', { words, role: nameOf(wanted) }))
  }

  function press(at: number, extend: boolean): void {
    setFocused(at)
    if ((stretch || extend) && start !== undefined) {
      put(start, at, role)
      setStart(undefined)
    } else if (stretch && marked[at] !== role) {
      setStart(at)
      say(t('work.mark.from', { word: tokens[at]?.trim() ?? '' }))
    } else {
      put(at, at, marked[at] === role ? undefined : role)
      setStart(stretch ? undefined : at)
    }
  }

  function walk(event: KeyboardEvent, at: number): void {
    if (event.key === 'Escape') return setStart(undefined)
    // The words run as their own language does, whatever the page's direction.
    const backwards = text.current !== null && getComputedStyle(text.current).direction === 'rtl'
    const by = { ArrowRight: backwards ? -1 : 1, ArrowLeft: backwards ? 1 : -1, Home: -Infinity, End: Infinity }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const places = tokens.flatMap((token, place) => (isWord(token) ? [place] : []))
    const next = places[Math.min(Math.max(places.indexOf(at) + by, 0), places.length - 1)]
    if (next === undefined) return
    setFocused(next)
    text.current?.querySelector<HTMLElement>(`[data-token="${next}"]`)?.focus()
  }

  return (
    <div className={styles.mark}>
      <fieldset className={styles.pens}>
        <legend>{t('work.mark.as')}</legend>
        {roles.map(({ id, label }, at) => (
          <label key={id} className={options.option}>
            <input type="radio" name={`${name}-role`} checked={role === id} onChange={() => setRole(id)} />
            <span className={looks[at % looks.length]}><StepWords of={label} /></span>
          </label>
        ))}
      </fieldset>
      <label className={styles.stretch}>
        <input type="checkbox" checked={stretch} onChange={() => {
          setStretch(!stretch)
          setStart(undefined)
        }} />
        {t('work.mark.stretch')}
      </label>
      {/* A group of buttons in the order of the words: arrows go from one to the next. */}
      <p ref={text} className={styles.text} role="group" aria-labelledby={titleId} lang={language} dir="auto">
        {tokens.map((token, at) => {
          const here = marked[at]
          const place = roles.findIndex(({ id }) => id === here)
          const look = here === undefined ? '' : looks[Math.max(place, 0) % looks.length]
          const begins = here !== undefined && marked[at - 1] !== here
          const [, words = token, blank = ''] = /^([\s\S]*?)(\s*)$/.exec(token) ?? []
          return (
            // A token is its place in the passage.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at}>
              <span className={styles.together}>
                {begins && <span className={styles.role} aria-hidden="true">{nameOf(here)}</span>}
                {isWord(token) ? (
                  <button
                    type="button" data-token={at} className={`${styles.token} ${look} ${start === at && stretch ? styles.start : ''}`}
                    tabIndex={at === focused ? 0 : -1} aria-pressed={here !== undefined}
                    aria-label={here === undefined ? undefined : t('work.mark.marked', { word: words, role: nameOf(here) })}
                    onClick={(event) => press(at, event.shiftKey)} onKeyDown={(event) => walk(event, at)}
                  >
                    {words}
                  </button>
                ) : <span className={look}>{words}</span>}
              </span>
              {blank !== '' && <span className={here !== undefined && marked[at + 1] === here ? look : undefined}>{blank}</span>}
            </span>
          )
        })}
      </p>
      <p><MarkedPlaces step={step} blind={blind} /></p>
      <p role="status" className={stretch && start !== undefined ? styles.said : 'unseen'}>{said}</p>
      <p className={styles.how} data-screen-only>{t('work.mark.keys')}</p>
    </div>
  )
}
