import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useApp } from '../../store/useApp.ts'
import type { GroupShown } from './useComparison.ts'

/** How a reader walks from group to group. */
export interface Walk {
  /** Place of the group that the address opens; undefined where it opens none of them. */
  at: number | undefined
  go: (to: number) => void
  /** Arrow keys, Home and End while a group's title has the focus. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Walks through groups by the address, so that every step is a link. The opened group comes into sight. */
export function useWalk(groups: readonly GroupShown[]): Walk {
  const open = useApp((state) => state.address.open)
  const arrange = useApp((state) => state.arrange)
  const found = groups.findIndex(({ row }) => row.links.some(({ alignment }) => alignment.id === open))
  const at = found < 0 ? undefined : found
  const id = at === undefined ? undefined : groups[at]?.row.id
  const byKey = useRef(false)

  useEffect(() => {
    const title = id === undefined ? null : document.querySelector<HTMLElement>(`[data-group="${CSS.escape(id)}"]`)
    if (!title) return
    title.closest('tbody, section')?.scrollIntoView?.({ block: 'start' })
    if (byKey.current) title.focus({ preventScroll: true })
    byKey.current = false
  }, [id])

  function go(to: number): void {
    const group = groups[Math.max(0, Math.min(to, groups.length - 1))]
    if (group) arrange({ open: group.row.id }, 'replace')
  }

  return {
    at, go,
    onKeyDown: (event) => {
      const group = event.target instanceof HTMLElement ? event.target.dataset['group'] : undefined
      const step = steps[event.key]
      if (group === undefined || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      byKey.current = true
      go(step(groups.findIndex(({ row }) => row.id === group), groups.length))
    },
  }
}
