import type { EventPage, Wording } from '../../corpus/queries/eventPage.ts'
import { whenOf } from '../../corpus/queries/eventDate.ts'
import { useT } from '../../locales/useT.ts'
import { whenWords } from '../../parts/dateWords.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { EventSection } from './EventSection.tsx'
import { EventWhenWords } from './EventWords.tsx'
import { EventWordings } from './EventWordings.tsx'
import styles from './EventDate.module.css'

/** When it was: in words, what the texts alone give, on what ground the rest is inferred, and each article's wording. */
export function EventDate({ page: { event, mark, dates } }: { page: EventPage }) {
  const t = useT()
  const { date } = event
  return (
    <EventSection id="event-date" title={t('events.when')}>
      <p className={styles.when}><EventWhenWords mark={mark} /></p>
      {date && (
        <dl className={styles.facts}>
          <div>
            <dt>{t('events.text-alone')}</dt>
            <dd>{date.fromTextAlone === undefined ? t('events.text-alone.none') : <TextAlone line={date.fromTextAlone} />}</dd>
          </div>
          {date.basis !== undefined && (
            <div>
              <dt>{t(date.inferred ? 'events.basis' : 'events.ground')}</dt>
              <dd><GivenWords>{date.basis}</GivenWords></dd>
            </div>
          )}
        </dl>
      )}
      {dates.some(wording) && <EventWordings wordings={dates} title={t('events.date-wordings')} none={t('events.no-date-words')} />}
    </EventSection>
  )
}

const wording = ({ passages }: Wording): boolean => passages.length > 0

/** "XXXX-11-11 (B)" in words; what follows the date stays as it is. */
function TextAlone({ line }: { line: string }) {
  const t = useT()
  const [first = '', ...rest] = line.split(' ')
  const when = whenOf(first)
  return when.form === 'unread' ? <GivenWords>{line}</GivenWords> : <>{whenWords(when, t)} <GivenWords>{rest.join(' ')}</GivenWords></>
}
