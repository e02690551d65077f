import styles from './Icon.module.css'

/** Path data of each glyph on a 16 × 16 grid. */
const outlines = {
  disc: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  quote: <path fill="currentColor" d="M2 9.2C2 6.1 3.600 3.800 6.500 3l.5 1.300C5.400 5 4.700 5.900 4.600 7H7v5.300H2zM9 9.200c0-3.100 1.600-5.400 4.500-6.200l.5 1.300c-1.600.7-2.300 1.600-2.400 2.700H14v5.300H9z" />,
  halfDisc: <><circle cx="8" cy="8" r="5.500" fill="none" stroke="currentColor" strokeWidth="1.600" /><path fill="currentColor" d="M8 2.500a5.500 5.500 0 0 0 0 11z" /></>,
  cross: <path stroke="currentColor" strokeWidth="2.400" strokeLinecap="round" d="M3.200 3.200l9.600 9.600M12.800 3.200l-9.600 9.600" />,
  apart: <path fill="currentColor" d="M6.400 3.200v9.600L1 8zM9.600 3.200v9.600L15 8z" />,
  dash: <path stroke="currentColor" strokeWidth="1.600" d="M3.500 8h9" />,
  struckRing: <><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.800" /><path stroke="currentColor" strokeWidth="1.800" d="M3.800 12.200l8.400-8.400" /></>,
  barredRing: <><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.600" /><path stroke="currentColor" strokeWidth="2" d="M4.800 8h6.400" /></>,
  hourglass: <path fill="none" stroke="currentColor" strokeWidth="1.500" strokeLinejoin="round" d="M4 2.200h8L8 8l4 5.800H4L8 8z" />,
  strands: <path fill="none" stroke="currentColor" strokeWidth="2.200" strokeLinecap="round" d="M1.200 3.200c6 0 7.600 9.600 13.600 9.600M1.200 12.800c6 0 7.600-9.600 13.600-9.600" />,
  search: <><circle cx="7" cy="7" r="4.600" fill="none" stroke="currentColor" strokeWidth="1.700" /><path stroke="currentColor" strokeWidth="1.700" strokeLinecap="round" d="M10.500 10.500l3.700 3.700" /></>,
  filter: <path fill="none" stroke="currentColor" strokeWidth="1.700" strokeLinecap="round" d="M2 4h12M4.500 8h7M7 12h2" />,
  undo: <path fill="none" stroke="currentColor" strokeWidth="1.700" strokeLinecap="round" strokeLinejoin="round" d="M5.500 2.500L2.500 5.500l3 3M2.500 5.500h6.800a4 4 0 0 1 0 8H6" />,
  link: <path fill="none" stroke="currentColor" strokeWidth="1.600" strokeLinecap="round" d="M6.500 9.500l3-3M7 4.500l1.500-1.500a3.200 3.200 0 0 1 4.500 4.500L11.500 9M9 11.500L7.500 13A3.200 3.200 0 0 1 3 8.500L4.500 7" />,
  save: <path fill="none" stroke="currentColor" strokeWidth="1.700" strokeLinecap="round" strokeLinejoin="round" d="M8 2v8M4.800 7L8 10.200 11.200 7M2.500 13.500h11" />,
  print: <path fill="none" stroke="currentColor" strokeWidth="1.500" strokeLinejoin="round" d="M4.500 6V2.500h7V6M4.500 11.500H2.500V6h11v5.500h-2M4.500 9.500h7v4h-7z" />,
  arrow: <path fill="none" stroke="currentColor" strokeWidth="1.700" strokeLinecap="round" strokeLinejoin="round" d="M3 8h10M9 4l4 4-4 4" />,
  check: <path fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" d="M3 8.500l3.300 3.300L13 4.800" />,
} as const

export type IconName = keyof typeof outlines

/** A small drawn sign. It never stands alone: the words beside it say what it means. */
export function Icon({ name, size = '1em' }: { name: IconName; size?: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {outlines[name]}
    </svg>
  )
}
