import { COUNTRIES } from '../mentions/countries.ts'
import type { Reference, ReferringArticle } from './reference.ts'

/** Verbs that a city cannot be the subject of, but a government is: saying, deciding, dealing. */
const ACTS = /^\s+(?:(?:has|had|have|also|later|again|now|then|repeatedly|formally|publicly|flatly|quickly) ){0,2}(?:said|says|say|told|tells|rejected|rejects|denied|denies|accused|accuses|warned|warns|insisted|insists|demanded|demands|agreed|agrees|refused|refuses|threatened|threatens|vowed|vows|announced|announces|condemned|condemns|claimed|claims|argued|argues|replied|responded|responds|offered|proposed|proposes|pledged|urged|urges|imposed|retaliated|wants|wanted|considers|believes|signalled|signaled|conceded|dismissed|dismisses|summoned|recalled)\b/

/** What places a city instead: "in X said", "the X council said", "outside X". */
const PLACED = /(?:^|[^\p{L}])(?:in|at|from|near|to|of|outside|around|through|via|into|toward|towards|over|the|a|an|its|his|her|their|for)\s+$|[-–/(]\s*$/u

/** How far around a name is looked. UTF-16 units. */
const REACH = 60

const capitals = new Map(COUNTRIES.filter(({ capital }) => capital !== '').map((country) => [country.capital.toLowerCase(), country]))

/**
 * The country whose government a capital's name stands for ("Quito rejected the plan"), as the names it may have; or
 * undefined where the name may be the city. Only as the bare subject of a verb that needs somebody who acts.
 */
export function governmentOf({ kind, words, span }: Reference, article: ReferringArticle | undefined): readonly string[] | undefined {
  if (kind !== 'name' || article === undefined) return undefined
  const country = capitals.get(words.join(' '))
  if (country === undefined || !ACTS.test(article.text.slice(span.end, span.end + REACH))) return undefined
  if (PLACED.test(article.text.slice(Math.max(0, span.start - REACH), span.start))) return undefined
  return [country.name, ...country.otherNames].map((name) => name.toLowerCase().replaceAll('.', ''))
}
