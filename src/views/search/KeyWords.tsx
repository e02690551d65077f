import { Fragment } from 'react'
import { useT } from '../../locales/useT.ts'
import styles from './KeyWords.module.css'

/** Keys as they stand on the reader's keyboard: "Ctrl K", "g then c". */
export function KeyWords({ keys }: { keys: readonly string[] }) {
  const t = useT()
  const together = keys[0] === 'mod'
  return (
    <span className={styles.keys}>
      {keys.map((key, at) => (
        <Fragment key={at}>
          {at > 0 && !together && <span className={styles.then}>{t('search.key.then')}</span>}
          <kbd>{key === 'mod' ? modifierWord(t('search.key.ctrl')) : together ? key.toUpperCase() : key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}

/** What the key of commands is called here. */
export function modifierWord(ctrl: string): string {
  return /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '') ? '⌘' : ctrl
}
