import type { Clause } from '../corpus/selection/clause.ts'
import { useT } from '../locales/useT.ts'
import { useLoaded } from '../store/useApp.ts'
import { clauseValues, clauseWords, facetName, facetValueName, isFlag, isGiven } from './facetWords.ts'
import { MessageWords } from './MessageWords.tsx'

/** A clause as its chip shows it: what the story names is marked with its language. */
export function ClauseWords({ clause }: { clause: Clause }) {
  const t = useT()
  const loaded = useLoaded()
  const known = 'values' in clause && clause.values.every((value) => facetValueName(clause.facet, value, loaded, t) !== undefined)
  if (!known || isFlag(clause) || !isGiven(clause.facet)) return <>{clauseWords(clause, loaded, t)}</>
  return <MessageWords id="facet.chip" values={{ facet: facetName(clause.facet, t) }} given={{ values: clauseValues(clause, loaded, t) }} />
}
