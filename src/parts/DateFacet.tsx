import type { DateClause } from '../corpus/selection/clause.ts'
import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'
import styles from './FacetPanel.module.css'

/** Two days that limit a list to what is dated between them. */
export function DateFacet() {
  const t = useT()
  const clause = useApp((state) => state.address.selection.find((each): each is DateClause => each.facet === 'date'))
  const setClause = useApp((state) => state.setClause)
  const dropClause = useApp((state) => state.dropClause)

  function change(end: 'from' | 'to', day: string): void {
    const from = end === 'from' ? day : (clause?.from ?? '')
    const to = end === 'to' ? day : (clause?.to ?? '')
    if (from === '' && to === '') dropClause('date')
    else setClause({ facet: 'date', ...(from && { from }), ...(to && { to }) })
  }

  return (
    <fieldset className={styles.dates}>
      <legend>{t('facet.date')}</legend>
      <label>
        {t('facet.date.from')}
        <input type="date" value={clause?.from ?? ''} max={clause?.to} onChange={(event) => change('from', event.target.value)} />
      </label>
      <label>
        {t('facet.date.to')}
        <input type="date" value={clause?.to ?? ''} min={clause?.from} onChange={(event) => change('to', event.target.value)} />
      </label>
    </fieldset>
  )
}
