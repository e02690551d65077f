import type { Lineage, Origin } from '../../corpus/model.ts'
import type { FamilyEntry, OriginGraph } from '../../corpus/queries/originGraph.ts'
import { useT } from '../../locales/useT.ts'
import { Passage } from '../../parts/Passage.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { useIntoView } from '../../ui/useIntoView.ts'
import { BigLetter } from '../../ui/Letters.tsx'
import { Suggested } from '../../parts/Suggested.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import styles from './FamilyList.module.css'

/** The same as a list: each voice with its articles, its origins and how they know, and every link with its ground. */
export function FamilyList({ graph, opened }: { graph: OriginGraph; opened: string | undefined }) {
  const t = useT()
  return (
    <section aria-labelledby="voices">
      <h2 id="voices" className={styles.title}>{t('origins.list.title', { count: graph.families.length })}</h2>
      <p className={styles.quiet}>{t('origins.list.note')}</p>
      <ol className={styles.families}>
        {graph.families.map((entry) => <FamilyItem key={entry.family.id} entry={entry} opened={opened} />)}
      </ol>
    </section>
  )
}

function FamilyItem({ entry: { family, origins, articles, links }, opened }: { entry: FamilyEntry; opened: string | undefined }) {
  const t = useT()
  return (
    <li className={styles.family}>
      <h3 className={styles.name}><GivenWords>{family.name}</GivenWords></h3>
      <p className={styles.letters}>{articles.map(({ id, letter, outlet }) => <PlaceLink key={id} to={{ view: 'articles', record: id }}><BigLetter letter={letter} name={outlet.value} /></PlaceLink>)}</p>
      <div className={styles.body}>
        <p><MessageWords id="origins.basis.together" given={{ basis: family.basis }} /></p>
        {family.note !== undefined && <p className={styles.quiet}><GivenWords>{family.note}</GivenWords></p>}
        <ul className={styles.origins}>
          {origins.map((origin) => <OriginLine key={origin.id} origin={origin} links={links.filter(({ to }) => to === origin.id)} opened={origin.id === opened} />)}
        </ul>
        {family.evidence.length > 0 && (
          <details>
            <summary>{t('origins.passages', { count: family.evidence.length })}</summary>
            {family.evidence.map((each) => <Passage key={`${each.article} ${each.start}`} evidence={each} />)}
          </details>
        )}
      </div>
    </li>
  )
}

function OriginLine({ origin, links, opened }: { origin: Origin; links: readonly Lineage[]; opened: boolean }) {
  const t = useT()
  const { index } = useLoaded()
  const line = useIntoView<HTMLLIElement>(opened, 'center')
  const entity = origin.entity !== undefined && index.entities.has(origin.entity) ? origin.entity : undefined
  return (
    <li ref={line} className={`${styles.origin} ${opened ? styles.opened : ''}`} {...(opened && { 'aria-current': 'true' as const })}>
      <p>
        <span className={origin.named ? styles.named : styles.unnamed}>
          {entity === undefined ? <GivenWords>{origin.name}</GivenWords> : <PlaceLink to={{ view: 'entities', record: entity }}><GivenWords>{origin.name}</GivenWords></PlaceLink>}
        </span>
        <Suggested of={origin} />
        <span className={styles.kind}>{t(`origins.kind.${origin.kind}`)}</span>
        {!origin.named && <span className={styles.kind}>{t('origins.unnamed')}</span>}
        <span className={styles.kind}>{t(`basis.${origin.basis}`)}</span>
      </p>
      {origin.note !== undefined && <p className={styles.quiet}><GivenWords>{origin.note}</GivenWords></p>}
      {links.length > 0 && <ul className={styles.links}>{links.map((link) => <LinkLine key={link.id} link={link} />)}</ul>}
    </li>
  )
}

/** "E · by its credit line": who retells it, and on what ground that is said. */
function LinkLine({ link }: { link: Lineage }) {
  const t = useT()
  const { index } = useLoaded()
  const article = index.articles.get(link.from)
  const name = article ? `${article.letter} · ${article.outlet.value}` : (index.origins.get(link.from)?.name ?? link.from)
  return (
    <li>
      <p>
        <MessageWords id="origins.retells" given={{ name }} /> <span className={link.link === 'inferred' ? styles.inferred : undefined}>{t(`origins.link.${link.link}`)}</span><Suggested of={link} />
        {link.note !== undefined && <span className={styles.quiet}> <GivenWords>{link.note}</GivenWords></span>}
      </p>
      {link.evidence.map((each) => <Passage key={`${each.article} ${each.start}`} evidence={each} />)}
    </li>
  )
}
