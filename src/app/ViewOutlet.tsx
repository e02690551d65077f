import { lazy, Suspense, type ComponentType } from 'react'
import type { ViewId } from '../store/address.ts'
import { useApp } from '../store/useApp.ts'
import { StoryView } from '../views/story/StoryView.tsx'
import { useT } from '../locales/useT.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { StoryGate } from './StoryGate.tsx'
import styles from './Centred.module.css'

/** Every view but the first screen comes when it is asked for; all are in the offline store. */
const laterViews: Readonly<Record<Exclude<ViewId, 'story'>, ComponentType>> = {
  claims: lazy(() => import('../views/claims/ClaimsView.tsx').then(({ ClaimsView }) => ({ default: ClaimsView }))),
  entities: lazy(() => import('../views/entities/EntitiesView.tsx').then(({ EntitiesView }) => ({ default: EntitiesView }))),
  events: lazy(() => import('../views/events/EventsView.tsx').then(({ EventsView }) => ({ default: EventsView }))),
  articles: lazy(() => import('../views/articles/ArticlesView.tsx').then(({ ArticlesView }) => ({ default: ArticlesView }))),
  differences: lazy(() => import('../views/differences/DifferencesView.tsx').then(({ DifferencesView }) => ({ default: DifferencesView }))),
  quotations: lazy(() => import('../views/quotations/QuotationsView.tsx').then(({ QuotationsView }) => ({ default: QuotationsView }))),
  origins: lazy(() => import('../views/origins/OriginsView.tsx').then(({ OriginsView }) => ({ default: OriginsView }))),
  people: lazy(() => import('../views/people/PeopleView.tsx').then(({ PeopleView }) => ({ default: PeopleView }))),
  compare: lazy(() => import('../views/compare/CompareView.tsx').then(({ CompareView }) => ({ default: CompareView }))),
  lessons: lazy(() => import('../views/lessons/LessonsView.tsx').then(({ LessonsView }) => ({ default: LessonsView }))),
  work: lazy(() => import('../views/work/WorkView.tsx').then(({ WorkView }) => ({ default: WorkView }))),
  projector: lazy(() => import('../views/projector/ProjectorView.tsx').then(({ ProjectorView }) => ({ default: ProjectorView }))),
  paper: lazy(() => import('../views/paper/PaperView.tsx').then(({ PaperView }) => ({ default: PaperView }))),
  class: lazy(() => import('../views/class/ClassView.tsx').then(({ ClassView }) => ({ default: ClassView }))),
  library: lazy(() => withWords(import('../views/library/LibraryView.tsx')).then(({ LibraryView }) => ({ default: LibraryView }))),
  import: lazy(() => withWords(import('../views/import/ImportView.tsx')).then(({ ImportView }) => ({ default: ImportView }))),
  review: lazy(() => import('../views/review/ReviewView.tsx').then(({ ReviewView }) => ({ default: ReviewView }))),
  about: lazy(() => import('../views/about/AboutView.tsx').then(({ AboutView }) => ({ default: AboutView }))),
}

/** Views that need no story. Their words come with them, those of others with the story. */
const withoutStory: ReadonlySet<ViewId> = new Set(['library', 'import'])

function withWords<View>(view: Promise<View>): Promise<View> {
  return Promise.all([view, import('../locales/later.ts')]).then(([module]) => module)
}

/** The view that the address names. */
export function ViewOutlet() {
  const t = useT()
  const view = useApp((state) => state.address.view)
  const story = useApp((state) => state.address.story)
  // Another story or day is another page: what a view remembers of one must not meet the other.
  const asof = useApp((state) => state.address.asof)
  const key = [view, story, asof].join(' ')
  if (view === 'story') return <ErrorBoundary key={key}><StoryGate><StoryView /></StoryGate></ErrorBoundary>
  const View = laterViews[view]
  const opened = <Suspense fallback={<p className={styles.centred} role="status">{t('shell.loading')}</p>}><View /></Suspense>
  return <ErrorBoundary key={key}>{withoutStory.has(view) ? opened : <StoryGate>{opened}</StoryGate>}</ErrorBoundary>
}
