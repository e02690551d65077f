import { formatMoment } from '../../locales/amounts.ts'
import { useT } from '../../locales/useT.ts'
import type { EarlierState } from '../../store/library.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './EarlierStates.module.css'
import type { LibraryActions } from './useLibraryActions.ts'

interface EarlierStatesProps {
  id: string
  /** None where the record can't be read. */
  title?: string
  states: readonly EarlierState[]
  readAt: number
  actions: LibraryActions
}

/** What a story was before something large changed it, and the way back. */
export function EarlierStates({ id, title = '', states, readAt, actions }: EarlierStatesProps) {
  const t = useT()
  if (states.length === 0) return null
  return (
    <details className={styles.earlier}>
      <summary className={styles.summary}>{t('library.earlier', { count: states.length })}</summary>
      <p className={styles.words}>{t('library.earlier.words')}</p>
      <ul className={styles.list}>
        {states.map(({ at }) => {
          const when = formatMoment(at, readAt)
          return (
            <li key={at}>
              <Button aria-label={title === '' ? undefined : t('library.earlier.go.named', { when, title })} onClick={() => void actions.goBack(id, at, when)}>{t('library.earlier.go', { when })}</Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
