import { useState } from 'react'
import type { ClaimCell } from '../../corpus/index/storyIndex.ts'
import type { Article } from '../../corpus/model.ts'
import type { ReaderParagraph } from '../../corpus/queries/reader.ts'
import { useT } from '../../locales/useT.ts'
import { Chain } from '../../parts/Chain.tsx'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Reply } from '../../parts/Reply.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { OtherArticles } from './OtherArticles.tsx'
import { textFragment } from './textFragment.ts'
import styles from './MarginNotes.module.css'

/** Notes shown before "more": the skeleton stays beside its notes. */
const SHOWN = 3

interface MarginNotesProps {
  notes: ReaderParagraph['notes']
  article: Article
  /** Words of the opened sentence, to find it in the published text. */
  words: string | undefined
}

/** The claims at the sentences of a paragraph, and what the other articles do with them. */
export function MarginNotes({ notes, article, words }: MarginNotesProps) {
  const t = useT()
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  if (notes.length === 0 && words === undefined) return null
  const inOrder = [...notes].sort((a, b) => Number(b.cell.claim.core) - Number(a.cell.claim.core))
  const shown = all || printing ? notes : notes.filter((note) => inOrder.indexOf(note) < SHOWN)
  const more = notes.length - SHOWN
  return (
    <div className={styles.margin}>
      <ul aria-label={t('articles.notes')}>
        {shown.map(({ sentence, cell }) => <Note key={cell.claim.id} sentence={sentence} cell={cell} article={article} />)}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)} data-screen-only>
          {all ? t('articles.notes.fewer') : t('articles.notes.more', { count: more })}
        </button>
      )}
      {words !== undefined && article.address && (
        <p className={styles.there} data-screen-only>
          <a href={textFragment(article.address.url, words)} target="_blank" rel="noopener noreferrer">{t('articles.read-sentence')}</a>
        </p>
      )}
    </div>
  )
}

function Note({ sentence, cell: { claim, assertion }, article }: { sentence: string; cell: ClaimCell; article: Article }) {
  return (
    <li className={styles.note}>
      <span className={styles.number}>{sentence}</span>
      <PlaceLink className={styles.claim} to={{ view: 'claims', open: `${claim.id}.${article.id}`, selection: [] }}><ClaimText claim={claim} /></PlaceLink>
      <CellMark claim={claim} assertion={assertion} />
      <div className={styles.below}>
        <Chain letter={article.letter} chain={assertion.chain} />
        <OtherArticles claim={claim} article={article} />
        <Reply claim={claim} />
      </div>
    </li>
  )
}
