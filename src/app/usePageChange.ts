import { useEffect, useRef } from 'react'
import { useT } from '../locales/useT.ts'
import { useApp } from '../store/useApp.ts'

/**
 * What a browser does on a change of page, for a change of view: the title tells where the reader is, the page
 * starts at its top, and the focus goes to the new heading so that a screen reader says it.
 */
export function usePageChange(): void {
  const t = useT()
  const view = useApp((state) => state.address.view)
  const record = useApp((state) => state.address.record)
  const story = useApp((state) => state.loaded?.story.title ?? state.front?.title ?? '')
  const page = `${view}/${record ?? ''}`
  const shown = useRef(page)
  useEffect(() => {
    document.title = t('shell.title', { view: t(`shell.view.${view}`), story })
  }, [t, view, story])
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }, [page])
}
