import type { ReactNode } from 'react'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { projectorLooks, type ProjectorLook } from './projectorLooks.ts'
import type { ProjectorAct } from './projectorKeys.ts'
import styles from './ProjectorTools.module.css'

interface ProjectorToolsProps {
  at: number
  last: number
  /** Lines of the key on screen, and how many it has. */
  revealed: number
  lines: number
  look: ProjectorLook
  /** Whether it fills the screen; undefined where a browser does not let it. */
  filled: boolean | undefined
  timer: ReactNode
  onAct: (act: ProjectorAct) => void
  onLook: (look: ProjectorLook) => void
  onHide: () => void
}

/** The same as the keys, by buttons that keep in the background. */
export function ProjectorTools({ at, last, revealed, lines, look, filled, timer, onAct, onLook, onHide }: ProjectorToolsProps) {
  const t = useT()
  return (
    <footer className={styles.tools}>
      <div className={styles.group}>
        <Button disabled={at === 0} onClick={() => onAct('previous')} aria-keyshortcuts="PageUp ArrowLeft">{t('projector.previous')}</Button>
        <Button disabled={at === last} onClick={() => onAct('next')} aria-keyshortcuts="PageDown ArrowRight Space">{t('projector.next')}</Button>
        {lines > 0 && (
          <Button disabled={revealed === lines} onClick={() => onAct('reveal')} aria-keyshortcuts="R Enter">
            {t(revealed === lines ? 'projector.reveal.all' : 'projector.reveal', { shown: revealed, count: lines })}
          </Button>
        )}
        {revealed > 0 && <Button look="plain" onClick={onHide}>{t('projector.hide')}</Button>}
        <span className="unseen" role="status">{revealed > 0 && t('projector.revealed', { shown: revealed, count: lines })}</span>
      </div>
      {timer}
      <div className={styles.group}>
        <Button onClick={() => onAct('blank')} aria-keyshortcuts="B">{t('projector.blank')}</Button>
        <Choice
          label={t('projector.look')} quiet value={look}
          options={projectorLooks.map((each) => ({ value: each, label: t(`projector.look.${each}`) }))}
          onChoose={(word) => onLook(projectorLooks.find((each) => each === word) ?? 'light')}
        />
        {filled !== undefined && <Button onClick={() => onAct('fill')} aria-keyshortcuts="F">{t(filled ? 'projector.fill.end' : 'projector.fill')}</Button>}
        <Button onClick={() => onAct('leave')} aria-keyshortcuts="Escape">{t('projector.leave')}</Button>
      </div>
    </footer>
  )
}
