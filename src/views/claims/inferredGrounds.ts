import type { StoryIndex } from '../../corpus/index/storyIndex.ts'
import type { SharedOrigin } from '../../corpus/queries/claimGround.ts'
import type { Translate } from '../../locales/messages.ts'

/** From what it was inferred that articles share an origin: "A: shared runs of words. C: …". */
export function inferredGrounds(origins: readonly SharedOrigin[], index: StoryIndex, t: Translate): string {
  return origins
    .filter(({ articles }) => articles.length > 1)
    .flatMap(({ inferred }) => inferred)
    .filter(({ grounds }) => grounds.length > 0)
    .map(({ article, grounds }) => t('claims.inferred.article', { letter: index.articles.get(article)?.letter ?? article, grounds: grounds.join(' ') }))
    .join(' ')
}
