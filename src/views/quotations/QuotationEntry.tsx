import type { Printing, QuotationRow } from '../../corpus/queries/quotationRows.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { Chain } from '../../parts/Chain.tsx'
import { Lettered } from '../../parts/Lettered.tsx'
import { ListEntry } from '../../parts/ListEntry.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { PrintedWords } from './PrintedWords.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import styles from './QuotationEntry.module.css'

/** One utterance: its printings under each other with the changed words marked, and what was made of it without marks. */
export function QuotationEntry({ row, opened }: { row: QuotationRow; opened: boolean }) {
  const t = useT()
  const { family, printed, retold, articles, changedPlaces } = row
  const letters = articles.map(({ letter }) => letter)
  return (
    <ListEntry title={<GivenWords>{family.label}</GivenWords>} to={{ view: 'quotations', record: family.id }} opened={opened}>
      <p className={styles.quiet}>
        {letters.length === 1 ? t('quotations.alone', { letter: letters[0] ?? '' }) : t('quotations.printings', { count: printed.length + retold.length, letters: formatList(letters) })}
      </p>
      {family.review === 'suggested' && <p className={styles.quiet}><MessageWords id="quotations.suggested" given={{ ground: family.ground }} /></p>}
      {changedPlaces > 0 && <p className={styles.changed}><strong>{t('quotations.changed', { count: changedPlaces })}</strong> {t('quotations.changed.note')}</p>}
      <Printings printings={printed} />
      {changedPlaces > 0 && <ChangeTable family={family} />}
      {family.note !== undefined && <p className={styles.note}><GivenWords>{family.note}</GivenWords></p>}
      {retold.length > 0 && (
        <>
          <h3 className={styles.retold}>{t('quotations.retold')}</h3>
          <Printings printings={retold} />
        </>
      )}
    </ListEntry>
  )
}

function Printings({ printings }: { printings: readonly Printing[] }) {
  return (
    <ul className={styles.printings}>
      {printings.map((printing) => <PrintingLine key={printing.quotation.id} printing={printing} />)}
    </ul>
  )
}

function PrintingLine({ printing }: { printing: Printing }) {
  const t = useT()
  const { quotation: { kind, cue, speaker, speakerWording, chain, note }, article, noSpeaker } = printing
  return (
    <li>
      <Lettered article={article}>
        <p className={styles.words}><PrintedWords printing={printing} /></p>
        <p className={styles.told}>
          <span>{t(`quotationKind.${kind}`)}</span>
          {speakerWording !== undefined && (
            <span>
              {speaker === undefined ? <SpeakerWording words={speakerWording} /> : <PlaceLink to={{ view: 'entities', record: speaker }}><SpeakerWording words={speakerWording} /></PlaceLink>}
            </span>
          )}
          {noSpeaker && <span className={styles.noSpeaker}>{t('quotations.noSpeaker')}</span>}
          {cue !== undefined && <span><MessageWords id="quotations.cue" given={{ cue }} /></span>}
        </p>
        <Chain letter={article.letter} chain={chain} />
        {note !== undefined && <p className={styles.quiet}><GivenWords>{note}</GivenWords></p>}
      </Lettered>
    </li>
  )
}

const SpeakerWording = ({ words }: { words: string }) => <MessageWords id="quotations.speaker" given={{ speaker: words }} />
