import { useMemo } from 'react'
import { qrModules, qrPath } from './qrModules.ts'
import styles from './QrCode.module.css'

interface QrCodeProps {
  /** The whole link that the code holds. */
  link: string
  /** What it leads to: read aloud in its place. */
  label: string
  /** The link in words below it, for those who type; left out where it is too long to type. */
  address?: string
  /** Said in place of the code where the link is too long for one. */
  tooLong: string
}

/** A QR code of a link, made here, black on white in every theme, with its address in words. */
export function QrCode({ link, label, address, tooLong }: QrCodeProps) {
  const modules = useMemo(() => qrModules(link), [link])
  if (!modules) return <p className={styles.tooLong}>{tooLong}</p>
  return (
    <figure className={styles.code}>
      <svg viewBox={`0 0 ${modules.length} ${modules.length}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <rect width="100%" height="100%" fill="#fff" />
        <path d={qrPath(modules)} fill="#000" />
      </svg>
      {address !== undefined && <figcaption className={styles.address}>{address}</figcaption>}
    </figure>
  )
}
