import type { SharedOrigin } from '../../corpus/queries/claimGround.ts'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { useLoaded } from '../../store/useApp.ts'

/** From what it was inferred that articles share an origin: "A: shared runs of words. C: …". */
export function GroundWords({ origins }: { origins: readonly SharedOrigin[] }) {
  const { index } = useLoaded()
  return origins
    .filter(({ articles }) => articles.length > 1)
    .flatMap(({ inferred }) => inferred)
    .filter(({ grounds }) => grounds.length > 0)
    .map(({ article, grounds }) => (
      <span key={article}>
        <MessageWords id="claims.inferred.article" values={{ letter: index.articles.get(article)?.letter ?? article }} given={{ grounds: grounds.join(' ') }} />{' '}
      </span>
    ))
}
