import type { FrontPage, FrontPerson } from '../../corpus/queries/frontPage.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Letters } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { FrontQuote } from './FrontQuote.tsx'
import { frontLetters, lettersInWords } from './frontLetters.ts'
import { Section } from './Section.tsx'
import styles from './People.module.css'

/** Who is in it, named or not, and in whose words. */
export function People({ front }: { front: FrontPage }) {
  const t = useT()
  return (
    <Section id="people" title={t('front.people')} aside={t('front.people.key')}>
      <ul className={styles.people}>
        {front.people.map((person) => <Person key={person.id} front={front} person={person} />)}
      </ul>
    </Section>
  )
}

function Person({ front, person }: { front: FrontPage; person: FrontPerson }) {
  const t = useT()
  return (
    <li className={person.unnamed ? styles.unnamed : styles.person}>
      <div className={styles.head}>
        <h3><PlaceLink to={{ view: 'entities', record: person.id }}><GivenWords>{person.name}</GivenWords></PlaceLink></h3>
        <Letters letters={frontLetters(front, person.articles)} label={lettersInWords(front, person.articles, t)} />
      </div>
      {person.description !== undefined && <p><GivenWords>{person.description}</GivenWords></p>}
      {person.roles.length > 0 && (
        <ul className={styles.roles}>
          {person.roles.map((role) => (
            <li key={role.article}>
              <b>{front.articles.find(({ id }) => id === role.article)?.letter}</b>
              <FrontQuote front={front} passage={role} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
