import { useCallback, useEffect, useRef } from 'react'
import { checkDecision, type DecisionFault } from '../../corpus/edits/checkDecision.ts'
import type { Operation } from '../../corpus/edits/format.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import { useReviewStore } from '../../store/useReviewStore.ts'
import { usePersonsSign } from './usePersonsSign.ts'

/** Long enough for the last decision to be kept before the story is read anew. */
const ASKS_AGAIN_MS = 100

/** The review of an own story: what is there, and decisions that are checked, recorded and told with a way back. */
export function useOwnReview(id: string) {
  const t = useT()
  const { store, state } = useReviewStore(id)
  const notify = useApp((app) => app.notify)
  const dismissNotice = useApp((app) => app.dismiss)
  const storyChanged = useApp((app) => app.storyChanged)
  const [by] = usePersonsSign()
  const told = useRef<number>(undefined)
  const revision = useRef<number>(undefined)

  // The rest of the app shows the story as it is left here.
  useEffect(() => {
    function tell(): void {
      const { saving, reviewed } = store.getState()
      if (saving === 'saving') setTimeout(tell, ASKS_AGAIN_MS)
      else if (reviewed && reviewed.story.revision !== revision.current) storyChanged(id)
    }
    return () => tell()
  }, [store, id, storyChanged])
  useEffect(() => {
    revision.current ??= state.reviewed?.story.revision
  }, [state.reviewed])

  const say = useCallback((text: string, action?: { label: string; run: () => void }) => {
    if (told.current !== undefined) dismissNotice(told.current)
    told.current = notify({ text, ...(action && { action }) })
  }, [notify, dismissNotice])

  const redo = useCallback(() => {
    const { reviewed } = store.getState()
    if (!reviewed || reviewed.history.done === reviewed.history.edits.length) return
    store.getState().redo()
    say(t('review.redone'))
  }, [store, say, t])

  const undo = useCallback(() => {
    const { reviewed } = store.getState()
    if (!reviewed || reviewed.history.done === 0) return
    store.getState().undo()
    say(t('review.undone', { left: reviewed.history.done - 1 }), { label: t('review.redo'), run: redo })
  }, [store, say, t, redo])

  const decide = useCallback((operation: Operation, said: string): readonly DecisionFault[] => {
    const { reviewed } = store.getState()
    if (!reviewed) return []
    const faults = checkDecision(reviewed.file, operation)
    if (faults.length > 0) return faults
    store.getState().decide(operation, by)
    say(said, { label: t('review.undo'), run: undo })
    return []
  }, [store, by, say, undo, t])

  return { ...state, decide, undo, redo, say }
}
