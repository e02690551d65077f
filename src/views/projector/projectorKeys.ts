/** What a key or a clicker's button asks for. */
export type ProjectorAct = 'next' | 'previous' | 'first' | 'last' | 'reveal' | 'blank' | 'leave' | 'down' | 'up' | 'fill'

/** As much of a keyboard event as the choice needs. */
export interface Pressed {
  key: string
  modified: boolean
  /** What has the focus takes this key for itself: text and lists take all of them, buttons and links Space and Enter. */
  focus: 'nothing' | 'presses' | 'types'
  rightToLeft: boolean
}

const acts: Readonly<Record<string, ProjectorAct>> = {
  PageDown: 'next', PageUp: 'previous', ' ': 'next', Home: 'first', End: 'last', Enter: 'reveal', r: 'reveal', R: 'reveal',
  b: 'blank', B: 'blank', '.': 'blank', Escape: 'leave', f: 'fill', F: 'fill', ArrowDown: 'down', ArrowUp: 'up',
}

/** Keys that clickers send (PageUp and PageDown, some arrows, `.` or B for a blank screen) and those of a keyboard. */
export function projectorAct({ key, modified, focus, rightToLeft }: Pressed): ProjectorAct | undefined {
  if (modified || (focus === 'types' && key !== 'PageDown' && key !== 'PageUp' && key !== 'Escape')) return undefined
  if (focus === 'presses' && (key === ' ' || key === 'Enter')) return undefined
  if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next'
  if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous'
  return acts[key]
}
