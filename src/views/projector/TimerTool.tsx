import { useEffect, useState } from 'react'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import { addMinute, clockWords, leftOf, newTimer, startOrPause, type Timer } from './timer.ts'
import styles from './TimerTool.module.css'

/** One timer an activity: it goes on while the class is at another slide of it, or steps back. */
export function useTimers() {
  const [timers, setTimers] = useState<Readonly<Record<string, Timer>>>({})
  const [now, setNow] = useState(() => Date.now())
  const runs = Object.values(timers).some(({ endsAt }) => endsAt !== undefined && endsAt > now)
  useEffect(() => {
    if (!runs) return undefined
    const tick = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(tick)
  }, [runs])

  function change(activity: string, minutes: number, act: (timer: Timer, now: number) => Timer): void {
    const present = Date.now()
    setNow(present)
    setTimers((known) => ({ ...known, [activity]: act(known[activity] ?? newTimer(minutes), present) }))
  }

  return {
    timerOf: (activity: string, minutes: number): { left: number; runs: boolean } => {
      const timer = timers[activity] ?? newTimer(minutes)
      return { left: leftOf(timer, now), runs: timer.endsAt !== undefined && leftOf(timer, now) > 0 }
    },
    startOrPause: (activity: string, minutes: number) => change(activity, minutes, startOrPause),
    addMinute: (activity: string, minutes: number) => change(activity, minutes, addMinute),
  }
}

interface TimerToolProps {
  timers: ReturnType<typeof useTimers>
  activity: string
  minutes: number
}

/** The time that is left. Its end is told in words, once, and nothing rings or flashes. */
export function TimerTool({ timers, activity, minutes }: TimerToolProps) {
  const t = useT()
  const { left, runs } = timers.timerOf(activity, minutes)
  const over = left === 0
  return (
    <div className={styles.timer}>
      <span role="timer" aria-live="off" aria-label={t('projector.timer')} className={styles.clock}>{clockWords(left)}</span>
      {!over && <Button onClick={() => timers.startOrPause(activity, minutes)}>{t(runs ? 'projector.timer.pause' : 'projector.timer.start')}</Button>}
      <Button onClick={() => timers.addMinute(activity, minutes)}>{t('projector.timer.more')}</Button>
      <span role="status" className={styles.over}>{over && t('projector.timer.over')}</span>
    </div>
  )
}
