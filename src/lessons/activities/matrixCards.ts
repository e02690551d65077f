import type { Article, Assertion, Claim, Evidence } from '../../corpus/model.ts'
import { carries } from '../../corpus/queries/support.ts'
import type { Ground } from '../activity.ts'
import { claimOption } from '../claimWords.ts'
import type { AssignStep, Key, Option, Reason } from '../steps.ts'
import { say } from '../words.ts'
import { mixed } from './mixed.ts'
import { showsWords, type Showing } from './showing.ts'

const CARDS_AT_MOST = 10
const CARDS_AT_LEAST = 4
const PASSAGES_A_CARD = 2
/** More of them, with what is shown beside them, deal with too many things at once. */
const SHOWN_A_CARD = 3
/** Fewer words in a row don't tell what they are about. */
const WORDS_ENOUGH = 4

/** A card: what one article says of one claim, in passages from which claim and stance can be told. */
interface Card { id: string; claim: Claim; assertion: Assertion; article: Article; passages: readonly Evidence[] }

/** Builds the matrix: every card gets the claim it belongs to and the stance it takes. Nothing where too few cells can be told. */
export function buildMatrix(claims: readonly Claim[], stances: readonly Option[], ground: Ground, showing: Showing, activity: string): { step: AssignStep; key: Key }[] {
  const all = claims.map((claim) => claim.assertions.flatMap((assertion) => cardOf(claim, assertion, ground, showing)))
  const cards = pick(all.map((ofClaim) => ofClaim.filter((card) => !isNearer(card, claims))))
  if (cards.length < CARDS_AT_LEAST) return []
  const id = `${activity}.matrix`
  const step: AssignStep = {
    kind: 'assign', id, prompt: say('activity.claim-matrix.build'), hint: say('activity.claim-matrix.build.hint'), passages: [],
    entries: mixed(cards, id).map((card) => ({ id: card.id, label: say('activity.article', { letter: card.article.letter }), passages: card.passages })),
    claims: claims.map((claim) => claimOption(claim, ground.story)), stances,
  }
  const accepted = cards.map((card) => [card.id, otherReadings(card, claims, stances)] as const).filter(([, readings]) => readings.length > 0)
  const key: Key = {
    step: id, contested: {}, accepted: Object.fromEntries(accepted),
    answer: { kind: 'assign', placed: Object.fromEntries(cards.map(({ id: card, claim, assertion }) => [card, { claim: claim.id, stance: assertion.stance }])) },
    reasons: cards.flatMap((card) => reasons(card, ground)),
  }
  return [{ step, key }]
}

/** A cell as a card, if its passages show what makes it so: the speaker, or the word of doubt. */
function cardOf(claim: Claim, assertion: Assertion, { index }: Ground, showing: Showing): Card[] {
  const article = index.articles.get(assertion.article)
  const { stance, chain, hedges } = assertion
  if (!article || stance === 'silent' || stance === 'not-knowable') return []
  const tells = (passages: readonly Evidence[]): boolean => passages.length > 0
    && (stance !== 'attributes' || chain.some(({ speaker }) => showsWords(passages, speaker)))
    && (stance !== 'hedges' || hedges.some((hedge) => showsWords(passages, hedge)))
  const narrow = showing.narrow(assertion.evidence).slice(0, PASSAGES_A_CARD)
  const long = (passages: readonly Evidence[]): boolean => passages.some(({ excerpt = '' }) => excerpt.split(/\s+/).length >= WORDS_ENOUGH)
  const passages = [narrow, showing.wide(narrow)].find((each) => tells(each) && long(each) && each.length <= SHOWN_A_CARD)
  return passages ? [{ id: `${claim.id}.${article.id}`, claim, assertion, article, passages }] : []
}

/** Whether the same sentence tells another of the claims: "they met" is nearer to the meeting than to the denial that it speaks against. */
function isNearer({ claim, assertion, article, passages }: Card, claims: readonly Claim[]): boolean {
  if (carries(assertion)) return false
  return claims.some((other) => other !== claim && other.assertions.some((each) => each.article === article.id && carries(each)
    && each.evidence.some(({ sentences }) => passages.some((passage) => passage.sentences.some((id) => sentences.includes(id))))))
}

/** Some of every claim and article; of each claim first what is not simply told. No passage twice. */
function pick(byClaim: readonly (readonly Card[])[]): readonly Card[] {
  const queues = byClaim.map((cards, turn) => [...cards].sort((a, b) => rank(a) - rank(b) || ((cards.indexOf(a) + turn) % cards.length) - ((cards.indexOf(b) + turn) % cards.length)))
  const picked: Card[] = []
  const longest = Math.max(0, ...queues.map((queue) => queue.length))
  for (let turn = 0; turn < longest; turn++) {
    for (const queue of queues) {
      const card = queue[turn]
      if (card && picked.length < CARDS_AT_MOST && !picked.some((other) => samePlace(other, card))) picked.push(card)
    }
  }
  return picked
}

const RANKS: readonly Assertion['stance'][] = ['contradicts', 'in-tension', 'hedges', 'attributes', 'asserts']
const rank = ({ assertion }: Card): number => RANKS.indexOf(assertion.stance)

const overlaps = (a: Evidence, b: Evidence): boolean => a.article === b.article && a.start < b.end && b.start < a.end
const samePlace = (a: Card, b: Card): boolean => a.passages.some((passage) => b.passages.some((other) => overlaps(passage, other) && passage.start === other.start && passage.end === other.end))

/**
 * Other stances that a careful reader may choose: somebody's word that has a word of doubt, too, can be read either way; and who
 * may say that it cannot be true together with a claim may say that it pulls the other way.
 */
export function readingsOf({ stance, chain, hedges, openReadings }: Assertion): readonly string[] {
  const doubt = stance === 'attributes' && hedges.length > 0 ? ['hedges'] : stance === 'hedges' && chain.length > 0 ? ['attributes'] : []
  const milder = stance !== 'in-tension' && openReadings.includes('contradicts') ? ['in-tension'] : []
  return [...new Set([...openReadings, ...doubt, ...milder])]
}

/** Open readings of the cell; and other claims that the same words deal with, each with its stance. */
function otherReadings({ claim, assertion, article, passages }: Card, claims: readonly Claim[], stances: readonly Option[]): string[] {
  const offered = (stance: string): boolean => stances.some(({ id }) => id === stance)
  const beside = claims.filter((other) => other !== claim).flatMap((other) => other.assertions
    .filter((each) => each.article === article.id && each.evidence.some((evidence) => passages.some((passage) => overlaps(passage, evidence))))
    .flatMap((each) => [each.stance, ...readingsOf(each)].filter(offered).map((stance) => `${other.id} ${stance}`)))
  return [...new Set([...readingsOf(assertion).filter(offered), ...beside])]
}

function reasons({ id, claim, assertion, article, passages }: Card, { story }: Ground): Reason[] {
  const values = { letter: article.letter, claim: claim.text, kind: claim.kind }
  return [
    { entry: id, words: say(`activity.claim-matrix.card.${assertion.stance}`, values), passages },
    ...(assertion.note === undefined ? [] : [{ entry: id, words: { words: assertion.note, language: story.language }, passages }]),
  ]
}
