import { useState } from 'react'
import type { FacetId } from '../corpus/selection/clause.ts'
import { useT } from '../locales/useT.ts'
import type { DeckView } from '../store/useDeck.ts'
import { useApp, useLoaded } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { CheckList, type CheckOption } from '../ui/CheckList.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { DateFacet } from './DateFacet.tsx'
import { facetName, facetValueName, isGiven } from './facetWords.ts'
import { stanceLooks } from './stance.ts'
import styles from './FacetPanel.module.css'

/** Yes-or-no facets stand together in one group. */
const flags: readonly FacetId[] = ['core', 'disputed', 'alone', 'changed']
/** These keep the story's order; the rest is ordered by count. */
const inStoryOrder: ReadonlySet<FacetId> = new Set(['article', 'leftOutBy', 'topic', 'stance', 'certainty', 'speaker', 'differenceKind', 'weight', 'quotationKind'])

interface FacetPanelProps {
  deck: DeckView
  facets: readonly FacetId[]
}

/** The filters of a list with live counts: beside it on wide screens, in a sheet on small ones. */
export function FacetPanel({ deck, facets }: FacetPanelProps) {
  const t = useT()
  const [sheet, setSheet] = useState(false)
  const clauses = useApp((state) => state.address.selection.length)
  return (
    <div className={styles.place} data-screen-only>
      <Button className={styles.opener ?? ''} icon="filter" onClick={() => setSheet(true)} aria-haspopup="dialog">
        {t('facet.open', { count: clauses })}
      </Button>
      <Sheet open={sheet} place="side" label={t('facet.title')} onClose={() => setSheet(false)}>
        <h2 className={styles.title}>{t('facet.title')}</h2>
        <Facets deck={deck} facets={facets} />
        <Button look="main" className={styles.done ?? ''} onClick={() => setSheet(false)}>
          {t('facet.show', { count: deck.ordinals.length })}
        </Button>
      </Sheet>
      <form className={styles.beside} aria-label={t('facet.title')} onSubmit={(event) => event.preventDefault()}>
        <Facets deck={deck} facets={facets} />
      </form>
    </div>
  )
}

function Facets({ deck, facets }: FacetPanelProps) {
  const t = useT()
  const loaded = useLoaded()
  const selection = useApp((state) => state.address.selection)
  const toggle = useApp((state) => state.toggle)
  const dropClause = useApp((state) => state.dropClause)
  const chosen = new Map(selection.flatMap((clause) => ('values' in clause ? [[clause.facet, clause.values] as const] : [])))

  function optionsOf(facet: FacetId): CheckOption[] {
    const counts = deck.counts(facet)
    const checked = chosen.get(facet) ?? []
    const options = [...counts].flatMap(([value, count]): CheckOption[] => {
      const label = facetValueName(facet, value, loaded, t)
      const sign = facet === 'stance' && value in stanceLooks ? <Icon name={stanceLooks[value as keyof typeof stanceLooks].icon} /> : undefined
      return label === undefined ? [] : [{ value, label, given: isGiven(facet), count, checked: checked.includes(value), sign }]
    })
    return inStoryOrder.has(facet) ? options : options.sort((a, b) => b.count - a.count)
  }

  const flagOptions = flags.filter((facet) => facets.includes(facet)).map((facet): CheckOption => ({
    value: facet,
    label: facetName(facet, t),
    count: deck.counts(facet).get('yes') ?? 0,
    checked: chosen.has(facet),
  }))
  return (
    <>
      {flagOptions.length > 0 && (
        <CheckList
          legend={t('facet.flags')}
          options={flagOptions}
          onToggle={(facet) => toggle(facet as FacetId, 'yes')}
          onClear={() => flagOptions.filter(({ checked }) => checked).forEach(({ value }) => dropClause(value as FacetId))}
        />
      )}
      {facets.filter((facet) => !flags.includes(facet)).map((facet) => (
        <CheckList
          key={facet}
          legend={facetName(facet, t)}
          options={optionsOf(facet)}
          onToggle={(value) => toggle(facet, value)}
          onClear={() => dropClause(facet)}
        />
      ))}
      <DateFacet />
    </>
  )
}
