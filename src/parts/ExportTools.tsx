import { useRef } from 'react'
import { csvOf, jsonOf, type ExportColumn } from '../corpus/interchange/table.ts'
import { useT } from '../locales/useT.ts'
import { usePorts } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useCopyLink } from './useCopyLink.ts'
import styles from './ExportTools.module.css'

interface ExportToolsProps<Row> {
  /** Name of the file without its ending. */
  name: string
  columns: readonly ExportColumn<Row>[]
  /** Exactly what is shown, in the order shown. */
  rows: readonly Row[]
}

/** Ways to take a list along: CSV, JSON, its link, paper. The buttons tell how many rows a file will have. */
export function ExportTools<Row>({ name, columns, rows }: ExportToolsProps<Row>) {
  const t = useT()
  const ports = usePorts()
  const copyLink = useCopyLink()
  const menu = useRef<HTMLDetailsElement>(null)
  const count = { rows: rows.length }

  function choose(act: () => void): void {
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
    act()
  }

  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.preventDefault()
        choose(() => undefined)
      }}
      onBlur={(event) => {
        if (menu.current && event.relatedTarget !== null && !menu.current.contains(event.relatedTarget)) menu.current.open = false
      }}
    >
      <summary className={styles.opener}>
        <Icon name="save" />
        {t('export.menu')}
      </summary>
      <div className={styles.choices}>
        <Button icon="save" onClick={() => choose(() => ports.saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(columns, rows)))}>
          {t('export.csv', count)}
        </Button>
        <Button icon="save" onClick={() => choose(() => ports.saveFile(`${name}.json`, 'application/json', jsonOf(columns, rows)))}>
          {t('export.json', count)}
        </Button>
        <Button icon="link" onClick={() => choose(copyLink)}>{t('export.link')}</Button>
        <Button icon="print" onClick={() => choose(ports.print)}>{t('export.print')}</Button>
      </div>
    </details>
  )
}
