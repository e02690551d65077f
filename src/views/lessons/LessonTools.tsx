import { useState } from 'react'
import { isCardId } from '../../lessons/cards.ts'
import type { KeptLesson } from '../../lessons/format/lesson.ts'
import type { LessonPlan } from '../../lessons/plan.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import type { Address } from '../../store/address.ts'
import { useApp } from '../../store/useApp.ts'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './LessonTools.module.css'
import { ShareLesson } from './ShareLesson.tsx'
import { useLessonShelf } from './useLessonShelf.ts'

interface LessonToolsProps {
  kept: KeptLesson
  plan: LessonPlan
  /** In a list: all but the first are words only, so that a page of cards is no page of buttons. */
  quiet?: boolean
}

/** What can be done with a lesson: start it, project it, print it, share it, see the class's answers, change it. */
export function LessonTools({ kept, plan, quiet = false }: LessonToolsProps) {
  const t = useT()
  const shelf = useLessonShelf()
  const [sharing, setSharing] = useState(false)
  const { lesson } = kept
  const packed = useApp((state) => state.address.lesson)
  const fixed = packed !== undefined || isCardId(lesson.id)
  const place: Pick<Address, 'record' | 'selection' | 'lesson'> = { record: lesson.id, selection: [], ...(packed !== undefined && { lesson: packed }) }
  const look = quiet ? 'plain' : 'line'
  const named = { title: lesson.title }
  return (
    <div className={styles.tools}>
      <PlaceLink to={{ view: 'work', ...place }} className={buttonLook('main')} aria-label={t('lessons.start.named', named)}>{t('lessons.start')}</PlaceLink>
      <PlaceLink to={{ view: 'projector', ...place }} className={buttonLook(look)} aria-label={t('lessons.project.named', named)}>{t('lessons.project')}</PlaceLink>
      <PlaceLink to={{ view: 'paper', ...place, open: 'worksheet' }} className={buttonLook(look)} aria-label={t('lessons.print.named', named)}>{t('lessons.print')}</PlaceLink>
      <Button look={look} aria-label={t('lessons.share.named', named)} onClick={() => setSharing(true)}>{t('lessons.share')}</Button>
      {fixed
        ? <Button look={look} aria-label={t('lessons.change.named', named)} onClick={() => void shelf.copy(kept)}>{t('lessons.change')}</Button>
        : <PlaceLink to={{ view: 'class', ...place }} className={buttonLook(look)}>{t('lessons.class')}</PlaceLink>}
      <Sheet open={sharing} label={t('lessons.share.named', named)} onClose={() => setSharing(false)}>
        <ShareLesson kept={kept} plan={plan} />
      </Sheet>
    </div>
  )
}
