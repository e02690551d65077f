import { useMemo } from 'react'
import type { ArticleText } from '../corpus/anchors/articleText.ts'
import type { Article } from '../corpus/model.ts'
import { copyReport, type Orphan } from '../corpus/queries/copyReport.ts'
import { useT } from '../locales/useT.ts'
import { useApp, useLoaded } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ClaimText } from './ClaimText.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './AttachCopy.module.css'

/** What a copy has of its article, what it lacks, what is new in it, and how to remove it. */
export function AttachedCopy({ article, copy }: { article: Article; copy: ArticleText }) {
  const t = useT()
  const { story, index } = useLoaded()
  const place = useApp((state) => state.copyPlace)
  const told = useApp((state) => state.copyOutcome?.kind === 'attached')
  const report = useMemo(() => copyReport(story, index, article, copy), [story, index, article, copy])
  const { found, of, passages, orphans, added } = report
  const near = passages.placed - passages.exact
  return (
    <div className={styles.attached}>
      <p className={styles.fits}>
        <Icon name={found === of ? 'check' : 'halfDisc'} />
        <span>
          {found === of ? t('reader.fits.all', { count: of }) : t('reader.fits.some', { found, of })}{' '}
          {t('reader.fits.passages', { orphans: passages.of - passages.placed })}{' '}
          {near > 0 && t('reader.fits.near', { count: near })}
        </span>
      </p>
      {!told && place === 'page' && <p className={styles.hint}>{t('reader.kept.page')}</p>}
      {orphans.length > 0 && (
        <details className={styles.list}>
          <summary>{t('reader.orphans', { count: orphans.length })}</summary>
          <ul>{orphans.map((orphan) => <OrphanLine key={orphan.sentence} orphan={orphan} article={article} />)}</ul>
        </details>
      )}
      {added.length > 0 && (
        <details className={styles.list}>
          <summary>{t('reader.added', { count: added.length })}</summary>
          {/* A copy may have a sentence twice. */}
          <ul lang={article.language} dir="auto">{added.map((words, at) => <li key={`${at} ${words}`} className={styles.new}>{words}</li>)}</ul>
        </details>
      )}
      <RemoveCopy article={article} />
    </div>
  )
}

function OrphanLine({ orphan: { sentence, reason, passages, claims }, article }: { orphan: Orphan; article: Article }) {
  const t = useT()
  return (
    <li>
      <PlaceLink to={{ view: 'articles', record: article.id, open: sentence }}>{t('reader.orphan', { id: sentence })}</PlaceLink>
      {': '}{t(`reader.orphan.${reason}`)}; {t('reader.orphan.passages', { count: passages })}
      {claims.length > 0 && (
        <ul className={styles.claims}>
          {claims.map((claim) => <li key={claim.id}><PlaceLink to={{ view: 'claims', open: `${claim.id}.${article.id}`, selection: [] }}><ClaimText claim={claim} /></PlaceLink></li>)}
        </ul>
      )}
    </li>
  )
}

function RemoveCopy({ article }: { article: Article }) {
  const t = useT()
  const notify = useApp((state) => state.notify)
  const removeCopy = useApp((state) => state.removeCopy)
  const removeAll = useApp((state) => state.removeAllCopies)

  async function remove(): Promise<void> {
    const undo = await removeCopy(article.id)
    notify({ text: t('reader.removed', { letter: article.letter }), action: { label: t('reader.undo'), run: () => void undo() } })
  }

  return (
    <p className={styles.acts}>
      <Button icon="cross" onClick={() => void remove()}>{t('reader.remove')}</Button>
      <Button look="plain" onClick={() => void removeAll().then(() => notify({ text: t('reader.removed.all') }))}>{t('reader.remove.all')}</Button>
    </p>
  )
}
