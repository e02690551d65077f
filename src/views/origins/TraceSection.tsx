import { traceOf } from '../../corpus/queries/trace.ts'
import { useT } from '../../locales/useT.ts'
import { formatList } from '../../locales/formats.ts'
import { ClaimText } from '../../parts/ClaimText.tsx'
import { OriginCount } from '../../parts/OriginCount.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { supportOf } from '../../corpus/queries/support.ts'
import { useApp, useLoaded } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { useGivenLanguage } from '../../ui/GivenWords.tsx'
import { TraceVoice } from './TraceVoice.tsx'
import styles from './TraceSection.module.css'

/** One claim's way: where it enters, what passes it on, what each article and headline made of it. */
export function TraceSection() {
  const t = useT()
  const { story, index } = useLoaded()
  const open = useApp((state) => state.address.open)
  const inStory = useGivenLanguage()
  const arrange = useApp((state) => state.arrange)
  const claim = index.claims.get(open ?? story.guide.report) ?? story.claims[0]
  if (!claim) return null
  const trace = traceOf(claim, story, index)
  const order = story.topics.flatMap(({ claims }) => claims)
  const at = order.indexOf(claim.id)
  const step = (by: number) => arrange({ open: order[at + by] ?? claim.id })
  return (
    <section className={styles.trace} aria-labelledby="trace">
      <h2 id="trace" className={styles.title}>{t('origins.trace.title')}</h2>
      <p className={styles.quiet}>{t('origins.trace.lede')}</p>
      <div className={styles.choose} data-screen-only>
        <label>
          <span className={styles.label}>{t('origins.trace.claim')}</span>
          <select value={claim.id} onChange={(event) => arrange({ open: event.target.value })}>
            {story.topics.map((topic) => (
              <optgroup key={topic.id} label={topic.heading} {...inStory}>
                {topic.claims.flatMap((id) => index.claims.get(id) ?? []).map(({ id, text }) => <option key={id} value={id} {...inStory}>{text}</option>)}
              </optgroup>
            ))}
          </select>
        </label>
        <Button onClick={() => step(-1)} disabled={at <= 0}>{t('origins.trace.previous')}</Button>
        <Button onClick={() => step(1)} disabled={at >= order.length - 1}>{t('origins.trace.next')}</Button>
      </div>
      <div aria-live="polite">
        <p className={styles.claim}><PlaceLink to={{ view: 'claims', open: claim.id, selection: [] }}><ClaimText claim={claim} /></PlaceLink></p>
        <p className={styles.quiet}><OriginCount support={supportOf(claim, index)} /></p>
      </div>
      {trace.families.map((voice) => <TraceVoice key={voice.family?.id ?? ''} claim={claim} voice={voice} />)}
      {trace.silent.length > 0 && <p className={styles.quiet}>{t('origins.trace.silent', { letters: formatList(trace.silent.map(({ letter }) => letter)) })}</p>}
    </section>
  )
}
