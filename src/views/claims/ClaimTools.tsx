import type { ClaimLine } from '../../corpus/queries/claimGroups.ts'
import { useT } from '../../locales/useT.ts'
import { ExportTools } from '../../parts/ExportTools.tsx'
import { useApp, useLoaded, usePorts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { claimExportColumns, claimExportRows } from './claimExport.ts'
import { sortWordOf, sortWords } from './claimFeatures.ts'
import styles from './ClaimTools.module.css'

/** How the list is laid out, and ways to take it along. */
export function ClaimTools({ lines }: { lines: readonly ClaimLine[] }) {
  const t = useT()
  const { story, index } = useLoaded()
  const { location } = usePorts()
  const { story: opened, sort, group, columns } = useApp((state) => state.address)
  const arrange = useApp((state) => state.arrange)
  return (
    <>
      <Choice
        label={t('claims.sort')}
        value={sortWordOf(sort) ?? ''}
        options={[{ value: '', label: t('claims.sort.story') }, ...sortWords.map((word) => ({ value: word, label: t(`claims.sort.${word}`) }))]}
        onChoose={(word) => arrange({ sort: word })}
      />
      <Button className={styles.toggle ?? ''} aria-pressed={group !== 'none'} onClick={() => arrange({ group: group === 'none' ? '' : 'none' })}>
        {t('claims.tool.topics')}
      </Button>
      <Button className={styles.toggle ?? ''} aria-pressed={columns === 'origins'} onClick={() => arrange({ columns: columns === 'origins' ? '' : 'origins' })}>
        {t('claims.tool.origins')}
      </Button>
      <ExportTools name={`${story.id}-claims`} columns={claimExportColumns(index, location.link(), opened, t)} rows={claimExportRows(lines)} />
    </>
  )
}
