import { useState } from 'react'
import type { DecisionFault } from '../../corpus/edits/checkDecision.ts'

/** Fields of a record while they are changed: what differs from the record, and what was wrong with it at the last try. */
export function useDraft(record: object) {
  const [changes, setChanges] = useState<Readonly<Record<string, unknown>>>({})
  const [faults, setFaults] = useState<readonly DecisionFault[]>([])
  const before = record as Readonly<Record<string, unknown>>
  return {
    values: { ...before, ...changes } as Readonly<Record<string, unknown>>,
    set: (field: string, value: unknown) => setChanges((known) => ({ ...known, [field]: value })),
    /** Only what differs. */
    change: Object.fromEntries(Object.entries(changes).filter(([field, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before[field] ?? null))),
    faults,
    setFaults,
    clear: () => {
      setChanges({})
      setFaults([])
    },
  }
}
