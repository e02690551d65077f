import { useState } from 'react'
import { supportOf } from '../../corpus/queries/support.ts'
import type { Lesson } from '../../lessons/format/lesson.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { OriginCount } from '../../parts/OriginCount.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ClaimChooser.module.css'
import { useGround } from './useGround.ts'

/** As many as an activity may have. */
const MOST = 40

interface ClaimChooserProps {
  lesson: Lesson
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}

/** The claims that the lesson may use, to tick; each with its articles and origins. Narrowed by typing. */
export function ClaimChooser({ lesson, chosen, onChange }: ClaimChooserProps) {
  const t = useT()
  const [wanted, setWanted] = useState('')
  const { story: shown } = useLoaded()
  const story = useApp((state) => state.whole)?.story ?? shown
  const { story: { claims }, index } = useGround(lesson, story)
  const words = wanted.toLocaleLowerCase()
  const matching = claims.filter(({ text, id }) => words === '' || text.toLocaleLowerCase().includes(words) || id === words)
  // What was chosen and is not in the story any more can still be seen and taken out.
  const lost = chosen.filter((id) => !index.claims.has(id))
  const toggle = (id: string): void => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <div className={styles.chooser}>
      <div className={styles.head}>
        <input type="search" value={wanted} aria-label={t('lessons.claims.search')} placeholder={t('lessons.claims.search')} onChange={({ target }) => setWanted(target.value)} />
        {chosen.length > 0 && <Button look="plain" onClick={() => onChange([])}>{t('lessons.claims.clear')}</Button>}
      </div>
      <p role="status" className={styles.told}>{t('lessons.claims.shown', { count: matching.length, chosen: chosen.length, most: MOST })}</p>
      <ul className={styles.claims} lang={story.language}>
        {lost.map((id) => (
          <li key={id}><label><input type="checkbox" checked onChange={() => toggle(id)} /><span>{t('lessons.claims.lost', { id })}</span></label></li>
        ))}
        {matching.map((claim) => (
          <li key={claim.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(claim.id)} disabled={chosen.length >= MOST && !chosen.includes(claim.id)} onChange={() => toggle(claim.id)} />
              <span>
                <ClaimText claim={claim} /> <OriginCount support={supportOf(claim, index)} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
