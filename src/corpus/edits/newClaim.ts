import type { Assertion, Claim, StoryFile } from '../model.ts'
import { evidenceAt, readableSentences } from './pickWords.ts'
import { silentCell } from './operate.ts'

/** What a person gives for a claim of their own. `id` begins with `own-`. */
export interface ClaimWords { id: string; text: string; topic: string; kind: Claim['kind'] }

/** A claim that a person makes: every article is silent until somebody shows where it speaks. */
export function newClaim({ articles }: StoryFile, { id, text, topic, kind }: ClaimWords): Claim {
  return { id, text, kind, topic, core: false, entities: [], events: [], assertions: articles.map((article) => silentCell(article.id)), review: 'confirmed' }
}

/**
 * A claim from sentences that were found to say the same. Its cells are suggested: that two sentences are alike is no proof
 * that both say it in their own voice.
 */
export function claimOfAlignment(story: StoryFile, alignment: StoryFile['alignments'][number], words: ClaimWords): Claim {
  const claim = newClaim(story, words)
  return { ...claim, assertions: claim.assertions.map((cell) => cellOf(story, alignment, cell)) }
}

function cellOf({ articles }: StoryFile, { id, sentences }: StoryFile['alignments'][number], cell: Assertion): Assertion {
  const article = articles.find((each) => each.id === cell.article)
  if (article === undefined) return cell
  const named = new Set(sentences.filter((each) => each.article === cell.article).map(({ sentence }) => sentence))
  const readable = readableSentences(article).filter((sentence) => named.has(sentence.id)).flatMap((sentence) => evidenceAt(article, sentence) ?? [])
  const placed = article.sentences.filter((sentence) => article.text.whole === undefined && named.has(sentence.id)).map(({ id: sentence, start, end }) => ({ article: article.id, sentences: [sentence], start, end }))
  const evidence = [...readable, ...placed]
  if (evidence.length === 0) return cell
  return { ...cell, stance: 'asserts', voice: 'own', certainty: 'certain', polarity: 'positive', evidence, review: 'suggested', ground: `aligned-sentences: ${id}` }
}

/** A cell whose fields agree: who is silent says nothing, and who speaks in its own voice needs nobody's word. */
export function settledCell(cell: Assertion): Assertion {
  if (cell.stance === 'silent' || cell.stance === 'not-knowable') return { ...silentCell(cell.article), stance: cell.stance, ...(cell.note !== undefined && { note: cell.note }) }
  const voice = cell.stance === 'asserts' ? 'own' : cell.stance === 'attributes' || cell.chain.length > 0 ? 'attributed' : cell.voice === 'none' ? 'own' : cell.voice
  return { ...cell, voice, chain: voice === 'own' ? [] : cell.chain, polarity: cell.polarity === 'none' ? (cell.stance === 'contradicts' ? 'negative' : 'positive') : cell.polarity }
}
