/** A timer that counts down: running towards a moment, or standing still. All in milliseconds. */
export interface Timer {
  left: number
  /** When it ends; undefined while it stands. */
  endsAt?: number
}

const MINUTE = 60_000

export const newTimer = (minutes: number): Timer => ({ left: minutes * MINUTE })

/** Milliseconds left now, never below none. */
export const leftOf = ({ left, endsAt }: Timer, now: number): number => (endsAt === undefined ? left : Math.max(0, endsAt - now))

/** Starts a standing timer, stops a running one. */
export function startOrPause(timer: Timer, now: number): Timer {
  const left = leftOf(timer, now)
  return timer.endsAt === undefined ? { left, endsAt: now + left } : { left }
}

/** A minute more; a timer that had run out goes on with it. */
export function addMinute(timer: Timer, now: number): Timer {
  const left = leftOf(timer, now) + MINUTE
  return timer.endsAt === undefined ? { left } : { left, endsAt: now + left }
}

/** "12:05". A second that has begun counts. */
export function clockWords(left: number): string {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
