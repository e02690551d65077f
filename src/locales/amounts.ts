import { i18n } from './messages.ts'

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** An amount of bytes in two digits or more: "58 kB", "4.7 GB". */
export function formatBytes(bytes: number): string {
  const step = Math.min(bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3), STEPS.length - 1)
  const amount = bytes / 1000 ** step
  const format = new Intl.NumberFormat(i18n.locale, { style: 'unit', unit: STEPS[step] ?? 'byte', maximumFractionDigits: amount < 10 ? 1 : 0 })
  return format.format(amount)
}

/** A moment by the device's clock: "12:03" on the day itself, "21 Nov, 12:03" in its year, else with the year. */
export function formatMoment(time: number, now: number): string {
  const [then, today] = [new Date(time), new Date(now)]
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const sameDay = then.toDateString() === today.toDateString()
  const day = sameDay ? {} : { day: 'numeric', month: 'short', ...(then.getFullYear() !== today.getFullYear() && { year: 'numeric' }) } as const
  return new Intl.DateTimeFormat(i18n.locale, { ...clock, ...day }).format(then)
}
