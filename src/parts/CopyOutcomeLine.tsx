import type { Article } from '../corpus/model.ts'
import { isMessageId, type Translate } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import type { CopyOutcome } from '../store/copySlice.ts'
import { useApp, useLoaded } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './AttachCopy.module.css'

interface CopyOutcomeLineProps {
  /** The article on whose page this is told. */
  article: Article
  outcome: CopyOutcome
  /** Attaches the same text to another article. */
  onAttach: ((article: string) => void) | undefined
}

/** What became of the copy that was given, and what to do about it. */
export function CopyOutcomeLine({ article, outcome, onAttach }: CopyOutcomeLineProps) {
  const t = useT()
  switch (outcome.kind) {
    case 'reading':
      return <p className={styles.line}>{t('reader.reading')}</p>
    case 'attached':
      return <AttachedLine here={article} outcome={outcome} />
    case 'refused':
      return <RefusedLine outcome={outcome} onAttach={onAttach} />
    case 'unreadable':
      return <p className={styles.line}>{t('reader.problem')} {problemWords(outcome.code, t)}</p>
  }
}

function AttachedLine({ here, outcome: { article, place, doubts } }: { here: Article; outcome: Extract<CopyOutcome, { kind: 'attached' }> }) {
  const t = useT()
  const { index } = useLoaded()
  const elsewhere = article === here.id ? undefined : index.articles.get(article)
  return (
    <>
      <p className={styles.line}>
        {elsewhere ? t('reader.attached.other', { letter: elsewhere.letter }) : t('reader.attached')} {t(`reader.kept.${place}`)}
      </p>
      {elsewhere && <p><PlaceLink to={{ view: 'articles', record: article }}>{t('reader.attached.open', { letter: elsewhere.letter, outlet: elsewhere.outlet.value })}</PlaceLink></p>}
      {doubts.map(({ code }) => {
        const id = `reader.doubt.${code}`
        return isMessageId(id) && <p key={code} className={styles.hint}>{t(id)}</p>
      })}
    </>
  )
}

function RefusedLine({ outcome: { guess }, onAttach }: { outcome: Extract<CopyOutcome, { kind: 'refused' }>; onAttach: CopyOutcomeLineProps['onAttach'] }) {
  const t = useT()
  const dismiss = useApp((state) => state.dismissCopyOutcome)
  const { index } = useLoaded()
  const article = guess && index.articles.get(guess.article)
  const there = useApp((state) => article !== undefined && state.texts.has(article.id))
  if (!guess || !article) return <p className={styles.line}>{t('reader.refused.none')}</p>
  const { letter, outlet } = article
  return (
    <>
      <p className={styles.line}>{t('reader.refused.guess', { letter, outlet: outlet.value, found: guess.found, of: guess.of })}</p>
      <p className={styles.acts}>
        {onAttach && !there && <Button onClick={() => onAttach(article.id)}>{t('reader.refused.guess.do', { letter })}</Button>}
        <PlaceLink to={{ view: 'articles', record: article.id }} onClick={dismiss}>{t('reader.attached.open', { letter, outlet: outlet.value })}</PlaceLink>
      </p>
    </>
  )
}

function problemWords(code: string, t: Translate): string {
  const id = `reader.problem.${code}`
  return t(isMessageId(id) ? id : 'reader.problem.unreadable')
}
