import { useEffect, useRef, type ReactNode } from 'react'
import { useT } from '../locales/useT.ts'
import { Icon } from './Icon.tsx'
import styles from './Sheet.module.css'

interface SheetProps {
  open: boolean
  label: string
  /** From the side on wide screens and over the whole of small ones, or in the middle. */
  place?: 'side' | 'middle'
  onClose: () => void
  children: ReactNode
}

/** A modal dialog on the native element: it keeps the focus, closes on Escape, and gives the focus back. */
export function Sheet({ open, label, place = 'middle', onClose, children }: SheetProps) {
  const t = useT()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={`${styles.sheet} ${styles[place]}`}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close()
      }}
    >
      {open && (
        <div className={styles.inside}>
          <button type="button" className={styles.close} aria-label={t('shell.close')} onClick={() => dialog.current?.close()}>
            <Icon name="cross" size="0.8rem" />
          </button>
          {children}
        </div>
      )}
    </dialog>
  )
}
