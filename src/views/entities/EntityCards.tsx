import type { EntityRow } from '../../corpus/queries/entityRows.ts'
import { formatNumber } from '../../locales/formats.ts'
import type { Translate } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import { EntityLetters, EntityLine } from './EntityLine.tsx'
import { Suggested } from '../../parts/Suggested.tsx'
import { EntityName } from './EntityName.tsx'
import type { ShownGroup } from './EntityTable.tsx'
import styles from './EntityCards.module.css'

/** The list on a phone. Numbers that are nought are left out. */
export function EntityCards({ groups }: { groups: readonly ShownGroup[] }) {
  const t = useT()
  return groups.map(({ type, rows }) => (
    <section key={type ?? 'all'} className={styles.group}>
      {type !== undefined && (
        <h2 className={styles.title}>
          {t(`entities.group.${type}`)} <span className={styles.size}>{formatNumber(rows.length)}</span>
        </h2>
      )}
      {type === 'bylines' && <p className={styles.why}>{t('entities.group.bylines.note')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.entity.id} className={styles.card}>
            <div className={styles.head}>
              <EntityName entity={row.entity} className={styles.name} /><Suggested of={row.entity} />
              {row.entity.byline !== true && <EntityLetters row={row} />}
            </div>
            <EntityLine row={row} />
            <p className={styles.numbers}>{numbersOf(row, type === undefined, t).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function numbersOf({ entity, claims, onWord, events, quotations, mentions }: EntityRow, typed: boolean, t: Translate): string[] {
  const type = typed ? [t(`entities.type.${entity.byline ? 'bylines' : entity.type}`)] : []
  if (entity.byline) return type
  const counted = [
    { id: 'entities.card.claims', count: claims },
    { id: 'entities.card.onWord', count: onWord },
    { id: 'count.events', count: events },
    { id: 'count.quotations', count: quotations },
    { id: entity.type === 'unnamed' ? 'entities.card.wordings' : 'entities.card.mentions', count: mentions },
  ] as const
  return [...type, ...counted.filter(({ count }) => count > 0).map(({ id, count }) => t(id, { count }))]
}
