import { useState } from 'react'
import { compareClaims } from '../../corpus/queries/compareNotes.ts'
import { formatNumber } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { Reply } from '../../parts/Reply.tsx'
import { CellMark } from '../../parts/StanceMark.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { Icon } from '../../ui/Icon.tsx'
import { BigLetter } from '../../ui/Letters.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import styles from './GroupNotes.module.css'
import { NoteLine } from './NoteLine.tsx'
import { lettersOf } from './noteWords.ts'
import type { GroupShown } from './useComparison.ts'

/** What is said of a group's sentences: hedges and attributions that differ, what the story notes, differing words, claims. */
export function GroupNotes({ group: { row, words, notes } }: { group: GroupShown }) {
  const t = useT()
  const { index } = useLoaded()
  const present = row.cells.filter(({ sentences }) => sentences.length > 0).length
  const claims = compareClaims(row.cells, index)
  // What is noted of a wider group may be about the articles that are not compared: `others` stands for it.
  const told = row.links.filter(({ alignment, articles }) => alignment.sentences.every(({ article }) => articles.some(({ id }) => id === article)))
  return (
    <div className={styles.notes}>
      {notes.length > 0 && (
        <ul className={styles.marks}>
          {notes.map((note) => (
            <li key={`${note.kind} ${note.words} ${lettersOf(note.has)}`} className={styles[note.kind]}>
              <Icon name={note.kind === 'hedge' ? 'halfDisc' : 'quote'} />
              <NoteLine note={note} present={present} />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.about}>
        {told.map(({ alignment: { id, label, relation: kind, note, review }, articles, whole }) => {
          const relation = t(`compare.relation.${kind}`)
          const values = { relation, letters: lettersOf(articles) }
          return [
            id !== row.id && <li key={id}><MessageWords id={whole ? 'compare.link.whole' : 'compare.link.part'} values={values} given={{ label }} /></li>,
            note !== undefined && <li key={`${id} note`}><GivenWords>{note}</GivenWords></li>,
            review === 'suggested' && <li key={`${id} review`}>{t('compare.link.suggested')}</li>,
          ]
        })}
        {row.others.length > 0 && <li>{t('compare.link.others', { letters: lettersOf(row.others), count: row.others.length })}</li>}
      </ul>
      <div className={styles.folds} data-screen-only>
        {words.differences.length > 0 && (
          <Fold summary={t('compare.differences', { count: words.differences.length })}>
            <ol className={styles.differences}>
              {words.differences.map(({ number, sides }) => (
                <li key={number}>
                  <span>{formatNumber(number)}</span>
                  {sides.map(({ article, words: own }, at) => (
                    <span key={at}>
                      {own === '' ? t('compare.difference.none', { letter: article.letter }) : <MessageWords id="compare.difference.side" values={{ letter: article.letter }} given={{ words: own }} />}
                    </span>
                  ))}
                </li>
              ))}
            </ol>
          </Fold>
        )}
        {claims.length > 0 && (
          <Fold summary={t('compare.claims', { count: claims.length })}>
            <ul className={styles.claims}>
              {claims.map(({ claim, cells }) => (
                <li key={claim.id}>
                  <div>
                    <PlaceLink to={{ view: 'claims', open: claim.id, selection: [] }}><ClaimText claim={claim} /></PlaceLink>
                    <Reply claim={claim} />
                  </div>
                  <ul>
                    {cells.map(({ article, cell }) => (
                      <li key={article.id}>
                        {cell ? <><BigLetter letter={article.letter} name={article.outlet.value} /><CellMark claim={claim} assertion={cell.assertion} /></> : t('compare.claims.not-here', { letter: article.letter })}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </div>
  )
}

/** A native fold whose inside is made when it is opened: there may be hundreds on the page. */
function Fold({ summary, children }: { summary: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}
