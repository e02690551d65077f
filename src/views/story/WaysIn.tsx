import type { FrontPage } from '../../corpus/queries/frontPage.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Section } from './Section.tsx'
import styles from './WaysIn.module.css'

const ways = ['claims', 'differences', 'quotations', 'origins', 'entities', 'events', 'articles'] as const

/** Where to go from here, with how much there is. */
export function WaysIn({ front }: { front: FrontPage }) {
  const t = useT()
  return (
    <div data-screen-only>
      <Section id="ways" title={t('front.ways')}>
        <ul className={styles.ways}>
          {ways.map((view) => (
            <li key={view}>
              <PlaceLink to={{ view }}>
                <strong>{t(`shell.view.${view}`)}</strong>
                <span>{t(`front.ways.${view}`, { count: front.counts[view] })}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
