import type { ReactNode } from 'react'
import type { Evidence } from '../corpus/model.ts'
import { markedPlaces } from '../lessons/asShown.ts'
import type { Step } from '../lessons/steps.ts'
import { useT } from '../locales/useT.ts'
import { useArticleText } from '../store/useArticleText.ts'
import { useLoaded } from '../store/useApp.ts'
import { BigLetter } from '../ui/Letters.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './LessonPassage.module.css'

interface LessonPassageProps {
  evidence: Evidence
  /** `lesson.blind`: no outlet is named, and nothing leads to the article. */
  blind: boolean
  /** False where it stands inside something to press: it is no link then. */
  linked?: boolean
  /** Stands in place of the plain words: tokens to mark, say. */
  children?: ReactNode
}

/** How a passage is called in a lesson: "Article A, sentence s7". Names no outlet. */
export function usePlaceWords(): (evidence: Evidence) => string {
  const t = useT()
  const { index } = useLoaded()
  return ({ article, sentences: [sentence] }) => {
    const letter = index.articles.get(article)?.letter ?? '?'
    return sentence === undefined ? t('work.article', { letter }) : t('passage.place', { letter, sentence })
  }
}

/** Where a passage stands, where its words are shown otherwise: a link to it, unless the lesson is blind. */
export function LessonPlace({ evidence, blind }: Pick<LessonPassageProps, 'evidence' | 'blind'>) {
  const place = usePlaceWords()(evidence)
  return blind ? <span className={styles.place}>{place}</span> : <PlaceLink className={styles.place} to={addressOf(evidence)}>{place}</PlaceLink>
}

/** Where the words stand that a step gives to be marked, where they come from several stretches. */
export function MarkedPlaces({ step, blind }: { step: Step; blind: boolean }) {
  return <span>{markedPlaces(step).map((evidence, at) => <span key={`${evidence.article} ${evidence.start}`}>{at > 0 && ' · '}<LessonPlace evidence={evidence} blind={blind} /></span>)}</span>
}

function addressOf({ article, sentences: [sentence] }: Evidence) {
  return { view: 'articles' as const, record: article, selection: [], ...(sentence !== undefined && { open: sentence }) }
}

/** The words of a passage: the story's excerpt, or what the text that is there has in its place. Undefined where neither is. */
function usePassageWords(evidence: Evidence): string | undefined {
  const text = useArticleText(evidence.article)
  if (evidence.excerpt !== undefined) return evidence.excerpt
  const place = text?.anchor(evidence)
  return text && place?.found ? text.text.slice(place.span.start, place.span.end) : undefined
}

/**
 * A passage in a lesson: the article's letter, the sentence's number, and the words in quotation look. All of it is
 * phrasing content, so that it may stand inside a label or a button (then with `linked={false}`).
 */
export function LessonPassage({ evidence, blind, linked = true, children }: LessonPassageProps) {
  const t = useT()
  const { index } = useLoaded()
  const words = usePassageWords(evidence)
  const article = index.articles.get(evidence.article)
  const [sentence] = evidence.sentences
  const leads = linked && !blind
  const quoted = words === undefined ? t('work.passage.unseen') : (
    // Words that begin with a mark of their own get no second one.
    <q className={/^[“"‘'«„]/.test(words) ? styles.bare : undefined} lang={article?.language} dir="auto">{children ?? words}</q>
  )
  return (
    <span className={styles.passage}>
      <BigLetter letter={article?.letter ?? '?'} name={blind ? '' : article?.outlet.value ?? ''} />
      <span className={styles.body}>
        <span className={words === undefined ? styles.absent : styles.words}>
          {leads && children === undefined ? <PlaceLink to={addressOf(evidence)} className={styles.link}>{quoted}</PlaceLink> : quoted}
        </span>
        {sentence !== undefined && <span className={styles.sentence}>{sentence}</span>}
      </span>
    </span>
  )
}
