import { useMemo, useState } from 'react'
import type { TeacherNotes } from '../../lessons/format/lesson.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import type { Key } from '../../lessons/steps.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp, usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { pageSizes, usePageSheet, type PageSize } from '../../ui/usePageSheet.ts'
import { DossierSheet } from './DossierSheet.tsx'
import { KeySheet } from './KeySheet.tsx'
import { Worksheet } from './Worksheet.tsx'
import styles from './Paper.module.css'

/** What can be printed of a lesson. */
const sheets = ['worksheet', 'key', 'dossier'] as const

/** Countries whose printers hold Letter paper. */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'CR', 'GT', 'PA', 'VE'])

interface PaperProps {
  plan: LessonPlan
  notes: TeacherNotes
  keys: () => readonly Key[]
}

/** A preview of one sheet, with the choice of sheet and of paper; only the sheet is printed. */
export function Paper({ plan, notes, keys }: PaperProps) {
  const t = useT()
  const ports = usePorts()
  const { record = plan.lesson.id, open } = useApp((state) => state.address)
  const packed = useApp((state) => state.address.lesson)
  const [size, setSize] = useState<PageSize>(() => pageSizes.find((each) => each === ports.memory.get('paper')) ?? usualSize())
  const sheet = sheets.find((each) => each === open) ?? 'worksheet'
  const title = t(`paper.head.${sheet}`, { title: sheet === 'dossier' ? plan.lesson.story.title : plan.lesson.title })
  usePageSheet(size, title, t('paper.foot'))
  const shown = useMemo(() => (sheet === 'key' ? keys() : []), [sheet, keys])
  return (
    <div className={styles.page}>
      <header className={styles.tools} data-screen-only>
        <h1 tabIndex={-1} className={styles.title}>{t('paper.title', { title: plan.lesson.title })}</h1>
        <nav aria-label={t('paper.sheets')}>
          <ul className={styles.sheets}>
            {sheets.map((each) => (
              <li key={each}>
                <PlaceLink to={{ view: 'paper', record, open: each, ...(packed !== undefined && { lesson: packed }) }} aria-current={each === sheet ? 'page' : undefined}>{t(`paper.sheet.${each}`)}</PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.print}>
          <Choice
            label={t('paper.size')} value={size} options={pageSizes.map((each) => ({ value: each, label: t(`paper.size.${each}`) }))}
            onChoose={(word) => {
              const chosen = pageSizes.find((each) => each === word) ?? 'A4'
              ports.memory.set('paper', chosen)
              setSize(chosen)
            }}
          />
          <Button look="main" icon="print" onClick={ports.print}>{t('paper.print')}</Button>
        </div>
        <p className={styles.note}>{t(`paper.sheet.${sheet}.note`)}</p>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached without a mouse */}
      <div className={styles.sheet} data-size={size} role="region" aria-label={t('paper.preview')} tabIndex={0}>
        <article aria-label={title}>
          {sheet === 'worksheet' && <Worksheet plan={plan} />}
          {sheet === 'key' && <KeySheet plan={plan} keys={shown} note={notes.note} />}
          {sheet === 'dossier' && <DossierSheet plan={plan} />}
        </article>
      </div>
    </div>
  )
}

function usualSize(): PageSize {
  const region = /[-_](?<region>[A-Z]{2})\b/.exec(navigator.language)?.groups?.['region'] ?? ''
  return LETTER_REGIONS.has(region) ? 'letter' : 'A4'
}
