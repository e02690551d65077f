import type { Claim } from '../corpus/model.ts'
import { useT } from '../locales/useT.ts'
import { GivenWords } from '../ui/GivenWords.tsx'
import { Suggested } from './Suggested.tsx'
import styles from './ClaimText.module.css'

/** A claim in our words. One side's words keep their label in front wherever they stand. */
export function ClaimText({ claim }: { claim: Claim }) {
  const t = useT()
  if (claim.kind === 'statement' || claim.kind === 'refusal') return <><GivenWords>{claim.text}</GivenWords><Suggested of={claim} /></>
  return (
    <>
      <b className={styles.label}>{t(`kind.${claim.kind}.label`)}</b> <GivenWords>{claim.text}</GivenWords><Suggested of={claim} />
    </>
  )
}
