import type { Quotation } from '../../corpus/model.ts'
import type { EntityPage, EntityUtterance } from '../../corpus/queries/entityPage.ts'
import { formatList } from '../../locales/formats.ts'
import { useT } from '../../locales/useT.ts'
import { Passage, Quote } from '../../parts/Passage.tsx'
import { useLoaded } from '../../store/useApp.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { MessageWords } from '../../parts/MessageWords.tsx'
import { EntitySection } from './EntitySection.tsx'
import styles from './EntityQuotations.module.css'

/** Its words as printed: one utterance in all its printings, side by side. */
export function EntityQuotations({ page: { entity, utterances } }: { page: EntityPage }) {
  const t = useT()
  if (utterances.length === 0) return null
  const count = utterances.reduce((sum, { own }) => sum + own.length, 0)
  return (
    <EntitySection title={t('entities.quotations.title')} count={t('count.quotations', { count })}>
      {utterances.map((utterance) => <Utterance key={utterance.own[0]?.id} utterance={utterance} self={entity.id} />)}
    </EntitySection>
  )
}

function Utterance({ utterance: { family, own, others }, self }: { utterance: EntityUtterance; self: string }) {
  const t = useT()
  const { story } = useLoaded()
  const letters = story.articles.filter(({ id }) => [...own, ...others].some(({ evidence }) => evidence.article === id)).map(({ letter }) => letter)
  return (
    <section className={styles.utterance}>
      <h3 className={styles.heading}><GivenWords>{family?.label}</GivenWords></h3>
      <p className={styles.printed}>
        {letters.length === 1
          ? t('entities.quotations.alone', { letter: letters[0] ?? '' })
          : t('entities.quotations.printings', { count: own.length + others.length, letters: formatList(letters) })}
      </p>
      {family?.note !== undefined && <p className={styles.printed}><GivenWords>{family.note}</GivenWords></p>}
      {[...own, ...others].map((quotation) => <Printing key={quotation.id} quotation={quotation} self={self} />)}
      {family !== undefined && family.changes.length > 0 && (
        <div className={styles.changes}>
          <h4>{t('entities.quotations.changes')}</h4>
          <ul>
            {family.changes.map(({ from, to, kind }) => (
              <li key={from.start}>
                <Side evidence={from} /> <Side evidence={to} /> <span className={styles.kind}><GivenWords>{kind}</GivenWords></span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** "C “appropriate steps”": no printing comes before another. */
function Side({ evidence }: { evidence: Quotation['evidence'] }) {
  const { index } = useLoaded()
  return <span className={styles.side}><b>{index.articles.get(evidence.article)?.letter}</b> <Quote evidence={evidence} /></span>
}

function Printing({ quotation: { kind, cue, speaker, speakerWording, note, evidence }, self }: { quotation: Quotation; self: string }) {
  const t = useT()
  const { index } = useLoaded()
  const letter = index.articles.get(evidence.article)?.letter ?? ''
  const other = speaker === undefined ? undefined : (index.entities.get(speaker)?.name ?? speakerWording)
  return (
    <Passage evidence={evidence}>
      <p className={styles.told}>
        <span>{t(`quotationKind.${kind}`)}</span>
        {cue !== undefined && <span><MessageWords id="entities.quotations.cue" given={{ cue }} /></span>}
        {speaker !== self && other !== undefined && <span><MessageWords id="entities.quotations.speaker" values={{ letter }} given={{ speaker: other }} /></span>}
        {note !== undefined && <span><GivenWords>{note}</GivenWords></span>}
      </p>
    </Passage>
  )
}
