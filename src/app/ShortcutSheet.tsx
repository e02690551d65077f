import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import { KeyWords, modifierWord } from '../views/search/KeyWords.tsx'
import type { PaletteAction } from '../views/search/paletteAction.ts'
import styles from './ShortcutSheet.module.css'

/** All keys and what they do, and the switch that turns the single ones off (WCAG 2.1.4). */
export function ShortcutSheet({ actions }: { actions: readonly PaletteAction[] }) {
  const t = useT()
  const on = useApp((state) => state.shortcutsOn)
  const setOn = useApp((state) => state.setShortcutsOn)
  const single = actions.flatMap(({ id, label, keys }) => (keys ? [{ id, label, keys }] : []))
  return (
    <div className={styles.sheet}>
      <h2 className={styles.title}>{t('shortcuts.title')}</h2>
      <div className={styles.switch}>
        <input
          id="shortcuts-on" type="checkbox" role="switch" checked={on} aria-checked={on} aria-describedby="shortcuts-note"
          onChange={(event) => setOn(event.target.checked)}
        />
        <div>
          <label htmlFor="shortcuts-on">{t('shortcuts.switch')}</label>
          <p id="shortcuts-note" className={styles.note}>{t('shortcuts.switch.note', { modifier: modifierWord(t('search.key.ctrl')), key: 'K' })}</p>
        </div>
      </div>
      <table className={styles.table}>
        <caption className={styles.count}>{t('shortcuts.count', { count: single.length })}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{t('shortcuts.does')}</th>
            <th scope="col">{t('shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {single.map(({ id, label, keys }) => (
            <tr key={id} className={on || id === 'search' ? undefined : styles.off}>
              <th scope="row">{label}</th>
              <td>
                {id === 'search' && <KeyWords keys={['mod', 'k']} />}
                {id === 'search' && on && <span className={styles.or}>{t('search.key.or')}</span>}
                {(on || id !== 'search') && <KeyWords keys={keys} />}
                {!on && id !== 'search' && <span className={styles.note}>{t('shortcuts.off')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
