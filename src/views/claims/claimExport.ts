import type { StoryIndex } from '../../corpus/index/storyIndex.ts'
import type { ExportColumn } from '../../corpus/interchange/table.ts'
import type { Assertion, Claim, Evidence } from '../../corpus/model.ts'
import { toCodePoints } from '../../corpus/parse/offsets.ts'
import type { ClaimLine } from '../../corpus/queries/claimGroups.ts'
import { familyOf } from '../../corpus/queries/support.ts'
import type { Translate } from '../../locales/messages.ts'
import { writeAddress } from '../../store/address.ts'
import { openWord } from './openedCell.ts'

/** One row of the file: a claim in one article. */
export interface ClaimExportRow {
  claim: Claim
  assertion: Assertion
}

/** The shown claims in the shown order, each with all its articles. */
export const claimExportRows = (lines: readonly ClaimLine[]): ClaimExportRow[] =>
  lines.flatMap(({ row: { claim } }) => claim.assertions.map((assertion) => ({ claim, assertion })))

/**
 * The columns of the file. Names and codes are the story format's, the same in every interface language; a claim that
 * is one side's words keeps its label, here too. Places count code points, as story files do. `page` is a link to the app,
 * `story` the story that links lead to, where it is not the first.
 */
export function claimExportColumns(index: StoryIndex, page: string, story: string | undefined, t: Translate): ExportColumn<ClaimExportRow>[] {
  const [app = ''] = page.split('#')
  const place = ({ article, sentences, start, end }: Evidence) => {
    const supplementary = index.articles.get(article)?.text.supplementary ?? []
    return `${sentences.join('+')} [${toCodePoints(start, supplementary)}, ${toCodePoints(end, supplementary)})`
  }
  return [
    { name: 'claim', valueOf: ({ claim }) => claim.id },
    { name: 'topic', valueOf: ({ claim }) => index.topics.get(claim.topic)?.heading },
    { name: 'kind', valueOf: ({ claim }) => claim.kind },
    { name: 'core', valueOf: ({ claim }) => claim.core },
    { name: 'text', valueOf: ({ claim }) => labelled(claim, t) },
    { name: 'article', valueOf: ({ assertion }) => index.articles.get(assertion.article)?.letter },
    { name: 'outlet', valueOf: ({ assertion }) => index.articles.get(assertion.article)?.outlet.value },
    { name: 'stance', valueOf: ({ assertion }) => assertion.stance },
    { name: 'voice', valueOf: ({ assertion }) => assertion.voice },
    { name: 'certainty', valueOf: ({ assertion }) => (assertion.voice === 'none' ? undefined : assertion.certainty) },
    { name: 'chain', valueOf: ({ assertion }) => assertion.chain.map(({ speaker, named }) => (named ? speaker : `${speaker} ${t('chain.unnamed')}`)) },
    { name: 'origin', valueOf: ({ assertion }) => (assertion.origin === undefined ? undefined : index.origins.get(assertion.origin)?.name) },
    { name: 'originFamily', valueOf: ({ assertion }) => familyOf(assertion.origin, index)?.name },
    { name: 'hedges', valueOf: ({ assertion }) => assertion.hedges },
    { name: 'openReadings', valueOf: ({ assertion }) => assertion.openReadings },
    { name: 'excerpt', valueOf: ({ assertion }) => assertion.evidence.flatMap(({ excerpt }) => excerpt ?? []) },
    { name: 'place', valueOf: ({ assertion }) => assertion.evidence.map(place) },
    { name: 'note', valueOf: ({ assertion }) => assertion.note },
    { name: 'claimNote', valueOf: ({ claim }) => claim.note },
    { name: 'review', valueOf: ({ claim, assertion }) => assertion.review ?? claim.review ?? 'confirmed' },
    { name: 'link', valueOf: ({ claim, assertion }) => `${app}#${writeAddress({ ...(story !== undefined && { story }), view: 'claims', selection: [], open: openWord(claim.id, assertion.article) })}` },
  ]
}

function labelled({ kind, text }: Claim, t: Translate): string {
  return kind === 'accusation' || kind === 'denial' ? `${t(`kind.${kind}.label`)} ${text}` : text
}
