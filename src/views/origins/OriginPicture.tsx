import { useMemo } from 'react'
import type { OriginGraph } from '../../corpus/queries/originGraph.ts'
import { useT } from '../../locales/useT.ts'
import { writeAddress } from '../../store/address.ts'
import { carried } from '../../store/addressSlice.ts'
import { useApp } from '../../store/useApp.ts'
import { shortLabel } from '../../ui/shortLabel.ts'
import { useGivenLanguage } from '../../ui/GivenWords.tsx'
import { BOX_HEIGHT, placeNodes, type PlacedOrigin } from './placeNodes.ts'
import styles from './OriginPicture.module.css'

/** Width of a character of a label, in the picture's units: what does not fit its box is cut. */
const CHARACTER = 8

/** Origins, what passes them on, and the articles; lines by the ground on which they are drawn. The list has the same. */
export function OriginPicture({ graph, opened }: { graph: OriginGraph; opened: string | undefined }) {
  const t = useT()
  const { places, links, width, height } = useMemo(() => placeNodes(graph), [graph])
  return (
    <figure className={styles.figure}>
      <h2 className={styles.title}>{t('origins.picture.title')}</h2>
      <figcaption className={styles.caption}>
        <p>{t('origins.picture.caption')}</p>
        <ul className={styles.key}>
          {(['stated', 'credited', 'inferred'] as const).map((link) => (
            <li key={link}>
              <svg width="36" height="10" aria-hidden="true"><line x1="0" y1="5" x2="36" y2="5" className={styles[link]} /></svg>
              {t(`origins.link.${link}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <div className={styles.scroll}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={styles.picture} role="list">
          {links.map(({ link, path }) => (
            <path key={link.id} d={path} aria-hidden="true" className={`${styles[link.link]} ${opened !== undefined && (link.from === opened || link.to === opened) ? styles.chosen : ''}`} />
          ))}
          {places.map((place) => <Box key={place.node.id} place={place} chosen={place.node.id === opened} />)}
        </svg>
      </div>
    </figure>
  )
}

function Box({ place: { node: { id, origin, article }, x, y, width }, chosen }: { place: PlacedOrigin; chosen: boolean }) {
  const t = useT()
  const inStory = useGivenLanguage()
  const here = useApp((state) => state.address)
  const name = origin?.name ?? `${article?.letter ?? ''} · ${article?.outlet.value ?? ''}`
  const href = `#${writeAddress({ ...carried(here), view: article ? 'articles' : 'origins', record: id })}`
  return (
    <g role="listitem">
      <a href={href} className={styles.box} {...(chosen && { 'aria-current': 'true' as const })}>
        <rect x={x} y={y} width={width} height={BOX_HEIGHT} rx={3} className={article ? styles.article : origin?.named ? styles.named : styles.unnamed} />
        <text x={x + 10} y={y + BOX_HEIGHT / 2 + 5} className={article ? styles.articleText : undefined} {...inStory}>
          {shortLabel(name, Math.floor((width - 20) / CHARACTER))}
        </text>
        {origin && !origin.named ? <title>{t('origins.unnamed.label', { name })}</title> : <title {...inStory}>{name}</title>}
      </a>
    </g>
  )
}
