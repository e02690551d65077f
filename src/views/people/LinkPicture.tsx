import type { EntityType } from '../../corpus/model.ts'
import type { EntityLink } from '../../corpus/queries/links.ts'
import { useT } from '../../locales/useT.ts'
import { carried } from '../../store/addressSlice.ts'
import { writeAddress } from '../../store/address.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { useGivenLanguage } from '../../ui/GivenWords.tsx'
import type { LinkPicture as Picture, PlacedNode } from './layOut.ts'
import styles from './LinkPicture.module.css'

interface LinkPictureProps {
  picture: Picture
  around: string | undefined
  opened: string | undefined
}

/**
 * The links as a picture: near is linked. A full line has a relation, a dashed one shared claims alone. Every name and
 * every line is a link; by keyboard the lines are reached in the list, which has the same.
 */
export function LinkPicture({ picture: { nodes, links, width, height }, around, opened }: LinkPictureProps) {
  const t = useT()
  const { index } = useLoaded()
  const here = useApp((state) => state.address)
  const group = { ...(here.group !== undefined && { group: here.group }) }
  const at = new Map(nodes.map((node) => [node.id, node]))
  const hrefTo = (to: { record?: string; open?: string }) => `#${writeAddress({ ...carried(here), view: 'people', ...group, ...to })}`
  return (
    <figure className={styles.figure} data-screen-only>
      <figcaption className={styles.caption}>{t('people.picture.caption')}</figcaption>
      <div className={styles.scroll}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className={styles.picture} role="list">
          {links.map((link) => (
            <Line key={link.id} link={link} from={at.get(link.a.id)} to={at.get(link.b.id)} opened={link.id === opened}
              href={hrefTo({ ...(around !== undefined && { record: around }), open: link.id })} />
          ))}
          {nodes.map((node) => (
            <Name key={node.id} node={node} name={index.entities.get(node.id)?.name ?? node.id} type={index.entities.get(node.id)?.type ?? 'other'}
              chosen={node.id === around} href={hrefTo({ record: node.id })} />
          ))}
        </svg>
      </div>
    </figure>
  )
}

function Line({ link, from, to, href, opened }: { link: EntityLink; from: PlacedNode | undefined; to: PlacedNode | undefined; href: string; opened: boolean }) {
  const t = useT()
  if (!from || !to) return null
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
  return (
    <a href={href} tabIndex={-1} aria-hidden="true" className={styles.link}>
      <line {...line} className={styles.reach} />
      <line {...line} className={`${link.relations.length > 0 ? styles.relation : styles.shared} ${opened ? styles.opened : ''}`} />
      <title>{t('people.pair', { a: link.a.name, b: link.b.name })}</title>
    </a>
  )
}

const signs: Partial<Record<EntityType, 'square' | 'ring'>> = { organisation: 'square', publication: 'square', unnamed: 'ring' }

function Name({ node: { x, y, label }, name, type, href, chosen }: { node: PlacedNode; name: string; type: EntityType; href: string; chosen: boolean }) {
  const inStory = useGivenLanguage()
  const sign = signs[type]
  return (
    <g role="listitem">
      <a href={href} className={styles.name} {...(chosen && { 'aria-current': 'true' as const })}>
        {sign === 'square' ? <rect x={x - 6} y={y - 6} width={12} height={12} className={styles.dot} /> : <circle cx={x} cy={y} r={7} className={sign === 'ring' ? styles.ring : styles.dot} />}
        <text x={x} y={y + 22} textAnchor="middle" {...inStory}>{label}</text>
        <title {...inStory}>{name}</title>
      </a>
    </g>
  )
}
