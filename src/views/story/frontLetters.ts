import type { FrontPage } from '../../corpus/queries/frontPage.ts'
import { formatList } from '../../locales/formats.ts'
import type { Translate } from '../../locales/messages.ts'
import type { Letter } from '../../ui/Letters.tsx'

/** One letter an article, filled where it is in `on`, dashed where that is inferred. */
export function frontLetters(front: FrontPage, on: readonly string[], inferred: readonly string[] = []): Letter[] {
  return front.articles.map(({ id, letter, outlet }) => ({ letter, name: outlet, on: on.includes(id), dashed: inferred.includes(id) }))
}

/** "In A, C and E". */
export function lettersInWords(front: FrontPage, on: readonly string[], t: Translate): string {
  const letters = front.articles.filter(({ id }) => on.includes(id)).map(({ letter }) => letter)
  return t('letters.carried', { letters: letters.length === 0 ? 'none' : formatList(letters) })
}
