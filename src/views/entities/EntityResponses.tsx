import type { Response } from '../../corpus/model.ts'
import type { EntityPage } from '../../corpus/queries/entityPage.ts'
import { useT } from '../../locales/useT.ts'
import { Passage } from '../../parts/Passage.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { ClaimLink } from './EntityClaims.tsx'
import { EntitySection } from './EntitySection.tsx'
import styles from './EntityResponses.module.css'

/** How it answered, by what was asked, as each article tells it. */
export function EntityResponses({ page: { responses } }: { page: EntityPage }) {
  const t = useT()
  const { index } = useLoaded()
  if (responses.length === 0) return null
  return (
    <EntitySection title={t('entities.responses.title')}>
      {responses.map(({ matter, responses: ofMatter }) => {
        const claims = [...new Set(ofMatter.map(({ claim }) => claim))].flatMap((id) => index.claims.get(id ?? '') ?? [])
        return (
          <section key={matter} className={styles.matter}>
            <h3 className={styles.heading}><MessageWords id="entities.responses.matter" given={{ matter }} /></h3>
            {claims.map((claim) => <p key={claim.id} className={styles.claim}><ClaimLink claim={claim} /></p>)}
            {ofMatter.map((response) => <ResponseLine key={response.id} response={response} />)}
          </section>
        )
      })}
    </EntitySection>
  )
}

function ResponseLine({ response: { kind, note, evidence } }: { response: Response }) {
  const t = useT()
  const shown = evidence.find(({ excerpt }) => excerpt !== undefined) ?? evidence[0]
  if (!shown) return null
  return (
    <Passage evidence={shown}>
      <p className={styles.answer}>
        <b>{t(`response.${kind}`)}</b>
        {note !== undefined && <span><GivenWords>{note}</GivenWords></span>}
      </p>
    </Passage>
  )
}
