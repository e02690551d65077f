import { useState } from 'react'
import type { EntityLink } from '../../corpus/queries/links.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useApp } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { LinkGround } from './LinkGround.tsx'
import styles from './LinkList.module.css'

/** Shown before "all". */
const SHOWN = 40

interface LinkListProps {
  links: readonly EntityLink[]
  /** Name of the one whose links alone are shown. */
  around: string | undefined
  /** Id of the link whose grounds are open. */
  opened: string | undefined
}

/** The links, strongest first; each opens its relations and claims with their passages. */
export function LinkList({ links, around, opened }: LinkListProps) {
  const t = useT()
  const [all, setAll] = useState(false)
  const group = useApp((state) => state.address.group)
  const shown = all ? links : links.filter(({ id }, at) => at < SHOWN || id === opened)
  return (
    <section aria-labelledby="links" className={styles.links}>
      <h2 id="links" className={styles.title}>{around === undefined ? t('people.links', { count: links.length }) : t('people.links.of', { name: around, count: links.length })}</h2>
      {around !== undefined && <p><PlaceLink to={{ view: 'people', ...(group !== undefined && { group }) }}>{t('people.links.all')}</PlaceLink></p>}
      <ul>
        {shown.map((link) => <LinkLine key={link.id} link={link} open={link.id === opened} />)}
      </ul>
      {shown.length < links.length && <Button onClick={() => setAll(true)}>{t('people.links.more', { count: links.length })}</Button>}
    </section>
  )
}

function LinkLine({ link, open }: { link: EntityLink; open: boolean }) {
  const t = useT()
  const arrange = useApp((state) => state.arrange)
  const group = useApp((state) => state.address.group)
  const layout = { ...(group !== undefined && { group }) }
  return (
    <li className={`${styles.link} ${open ? styles.open : ''}`}>
      <p className={styles.pair}>
        <PlaceLink to={{ view: 'people', record: link.a.id, ...layout }}><GivenWords>{link.a.name}</GivenWords></PlaceLink>
        <span aria-hidden="true"> — </span>
        <span className="unseen">{t('people.and')}</span>
        <PlaceLink to={{ view: 'people', record: link.b.id, ...layout }}><GivenWords>{link.b.name}</GivenWords></PlaceLink>
      </p>
      <button type="button" className={styles.opener} aria-expanded={open} onClick={() => arrange({ open: open ? '' : link.id })}>
        {[
          ...(link.relations.length > 0 ? [t('people.relations', { count: link.relations.length })] : []),
          ...(link.claims.length > 0 ? [t('people.claims', { count: link.claims.length })] : []),
        ].join(' · ')}
      </button>
      {open && <LinkGround link={link} />}
    </li>
  )
}
