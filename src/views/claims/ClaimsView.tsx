import { useCallback, useMemo } from 'react'
import type { FacetId } from '../../corpus/selection/clause.ts'
import { claimRows } from '../../corpus/queries/claimRows.ts'
import { useT } from '../../locales/useT.ts'
import { ListFrame } from '../../parts/ListFrame.tsx'
import { NothingLeft } from '../../parts/NothingLeft.tsx'
import { SelectionBar } from '../../parts/SelectionBar.tsx'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { useDeck } from '../../store/useDeck.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { ClaimCards } from './ClaimCards.tsx'
import { ClaimPanel, MissingClaim } from './ClaimPanel.tsx'
import { ClaimTable, MOST_COLUMNS } from './ClaimTable.tsx'
import { ClaimTools } from './ClaimTools.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { MarkKey } from './MarkKey.tsx'
import { openedCell } from './openedCell.ts'
import { useClaimTable } from './useClaimTable.tsx'
import { useOpenedFocus } from './useOpenedFocus.ts'
import styles from './ClaimsView.module.css'

const facets: readonly FacetId[] = [
  'core', 'disputed', 'alone', 'topic', 'article', 'leftOutBy', 'stance', 'origin', 'speaker', 'certainty', 'kind',
  'entity', 'entityType', 'event',
]

/** Who says what: every claim with what each article does with it, and the opened claim with its passages. */
export function ClaimsView() {
  const t = useT()
  const { story, index } = useLoaded()
  const { open, columns } = useApp((state) => state.address)
  const arrange = useApp((state) => state.arrange)
  const deck = useDeck('claims')
  const model = useClaimTable(deck)
  const printing = usePrinting()
  const narrow = useMediaQuery('(max-width: 60rem)') && !printing
  // Beside the list where both have room, else beneath the opened row.
  const roomBeside = useMediaQuery('(min-width: 76rem)') && model.stanceColumns <= MOST_COLUMNS
  const lines = useMemo(() => model.groups.flatMap((group) => group.lines), [model.groups])

  const close = useCallback(() => arrange({ open: '' }), [arrange])
  const heading = useOpenedFocus(open, close)
  const opened = openedCell(open, index)
  const at = lines.findIndex(({ row }) => row.claim.id === opened?.claim.id)
  const row = lines[at]?.row ?? (opened && claimRows(story, index, [story.claims.indexOf(opened.claim)])[0])
  const inList = at !== -1
  const panel = (inline: boolean) =>
    opened && row ? (
      <ClaimPanel
        row={row} article={opened.article} inline={inline} inList={inList} heading={heading} onClose={close}
        previous={lines[at - 1]?.row.claim} next={inList ? lines[at + 1]?.row.claim : undefined}
      />
    ) : <MissingClaim record={open ?? ''} heading={heading} onClose={close} />

  const beside = open !== undefined && roomBeside && !printing
  const above = open !== undefined && !beside && !inList && !printing
  const List = narrow ? ClaimCards : ClaimTable
  return (
    <ListFrame title={t('claims.title')} lede={<MarkKey folded={narrow} />} deck={deck} facets={facets} {...(beside && { beside: panel(false) })}>
      <SelectionBar shown={deck.ordinals.length} total={deck.total} noun="claims">
        <ClaimTools lines={lines} />
      </SelectionBar>
      {columns === 'origins' && <p className={styles.explained}>{t('claims.origins.explained')}</p>}
      {above && panel(false)}
      {lines.length === 0 ? <NothingLeft /> : (
        <List
          model={model}
          opened={printing ? undefined : opened?.claim.id}
          below={(line) => {
            if (printing) return <EvidenceList row={line.row} />
            return !beside && line.row.claim.id === opened?.claim.id ? panel(true) : undefined
          }}
        />
      )}
    </ListFrame>
  )
}
