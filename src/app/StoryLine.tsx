import { lazy, Suspense } from 'react'
import { isOwnId } from '../corpus/library/ownId.ts'
import type { PublicationStep } from '../corpus/queries/asOf/publication.ts'
import { formatDay, formatList } from '../locales/formats.ts'
import type { Translate } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import type { ViewId } from '../store/address.ts'
import type { StoryEntry } from '../store/ports.ts'
import { useApp, usePorts } from '../store/useApp.ts'
import { useOwnStories } from '../store/useOwnStories.ts'
import { Choice } from '../ui/Choice.tsx'
import styles from './StoryLine.module.css'

const SuggestedLine = lazy(() => import('./SuggestedLine.tsx').then((module) => ({ default: module.SuggestedLine })))
/** Views that are about other things than what the story says, or choose themselves what of it they use. */
const apart: ReadonlySet<ViewId> = new Set(['review', 'import', 'library', 'about', 'paper', 'class'])

/** Which story is read, and as of when: below the masthead on every page. */
export function StoryLine() {
  const t = useT()
  const { stories: bundled } = usePorts()
  const stories = [...bundled, ...useOwnStories()]
  const { view, story, asof } = useApp((state) => state.address)
  const whole = useApp((state) => state.whole)
  const goToStory = useApp((state) => state.goToStory)
  const setAsOf = useApp((state) => state.setAsOf)
  const steps = whole?.publications ?? []
  const letters = new Map(whole?.story.articles.map(({ id, letter }) => [id, letter]))
  const present = story ?? stories[0]?.id ?? ''
  return (
    <div className={styles.line}>
      {(stories.length > 1 || story !== undefined) && (
        <Choice
          label={t('shell.story')}
          quiet
          value={present}
          options={[...stories, ...unlisted(stories, story)].map(({ id, title }) => ({ value: id, label: title, given: true }))}
          onChoose={(id) => goToStory(id === stories[0]?.id ? undefined : id)}
        />
      )}
      <Choice
        label={t('shell.asof')}
        quiet
        value={asof ?? ''}
        options={[
          { value: '', label: t('shell.asof.now') },
          ...steps.slice(0, -1).map((step) => ({ value: step.edtf, label: stepWords(step, letters, t) })),
          ...otherDay(steps, asof),
        ]}
        onChoose={(day) => setAsOf(day === '' ? undefined : day)}
      />
      {asof !== undefined && whole && <p role="status">{missingWords(whole.story.articles.map(({ id }) => id), steps, asof, letters, t)}</p>}
      {isOwnId(story) && whole && !apart.has(view) && <Suspense fallback={null}><SuggestedLine story={whole.story} /></Suspense>}
    </div>
  )
}

/** A story named by a link that does not come with the app: the choice shows it, so that another can be chosen. */
const unlisted = (stories: readonly StoryEntry[], id: string | undefined): StoryEntry[] =>
  id === undefined || stories.some((entry) => entry.id === id) ? [] : [{ id, title: id }]

/** A day that a link names between the steps. */
function otherDay(steps: readonly PublicationStep[], asof: string | undefined): { value: string; label: string }[] {
  if (asof === undefined || steps.slice(0, -1).some(({ edtf }) => edtf === asof)) return []
  return [{ value: asof, label: dayWords(asof) }]
}

/** A day of an address, `YYYY-MM-DD`, in words; as it stands where no calendar has it. */
function dayWords(day: string): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : formatDay(time)
}

/** "15 Nov 2024: B, perhaps A, D and E". */
function stepWords({ edtf, published, perhaps }: PublicationStep, letters: ReadonlyMap<string, string>, t: Translate): string {
  const named = (ids: readonly string[]) => formatList(ids.map((id) => letters.get(id) ?? id))
  const sure = published.filter((id) => !perhaps.includes(id))
  const how = sure.length === 0 ? 'perhaps' : perhaps.length === 0 ? 'sure' : 'both'
  return t(`shell.asof.${how}`, { day: dayWords(edtf), sure: named(sure), perhaps: named(perhaps) })
}

/** Which articles are not there yet. */
function missingWords(articles: readonly string[], steps: readonly PublicationStep[], asof: string, letters: ReadonlyMap<string, string>, t: Translate): string {
  const published = steps.findLast(({ edtf }) => edtf <= asof)?.published ?? []
  if (published.length === 0) return t('shell.asof.none', { day: dayWords(asof) })
  const missing = articles.filter((id) => !published.includes(id)).map((id) => letters.get(id) ?? id)
  return missing.length === 0 ? t('shell.asof.all') : t('shell.asof.missing', { count: missing.length, letters: formatList(missing) })
}
