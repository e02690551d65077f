import { useT } from '../../locales/useT.ts'
import { importStore, type PreviewArticle } from '../../store/importStore.ts'
import { usePorts } from '../../store/useApp.ts'
import styles from './DroppedLines.module.css'

/** Lines that are listed; a page of menus has thousands. */
const LISTED = 200

/** What was taken for menus, labels and notices; each can be taken back. */
export function DroppedLines({ article: { key, read: { furniture }, takenBack } }: { article: PreviewArticle }) {
  const t = useT()
  const ports = usePorts()
  if (furniture.length === 0) return null
  const lines = [...new Set(furniture.map(({ words }) => words))]
  return (
    <details className={styles.dropped}>
      <summary>{t('import.dropped', { count: lines.length, back: takenBack.length })}</summary>
      <p className={styles.how}>{t('import.dropped.how')}</p>
      <ul className={styles.list}>
        {lines.slice(0, LISTED).map((line) => (
          <li key={line}>
            <label className={styles.line}>
              <input type="checkbox" checked={takenBack.includes(line)} onChange={({ target }) => importStore(ports).getState().takeBack(key, line, target.checked)} />
              <span dir="auto">{line}</span>
            </label>
          </li>
        ))}
      </ul>
      {lines.length > LISTED && <p>{t('import.dropped.more', { count: lines.length - LISTED })}</p>}
    </details>
  )
}
