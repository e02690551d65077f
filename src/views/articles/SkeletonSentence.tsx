import type { Article } from '../../corpus/model.ts'
import type { ReaderRun, ReaderSentence } from '../../corpus/queries/reader.ts'
import { useT } from '../../locales/useT.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { barFill } from './barFill.ts'
import { runGroups } from './runGroups.ts'
import styles from './SkeletonSentence.module.css'

interface SkeletonSentenceProps {
  sentence: ReaderSentence
  article: Article
  opened: boolean
}

/** A sentence: its number, bars for what is not shown, and the words that are. One unit for screen readers. */
export function SkeletonSentence({ sentence, article, opened }: SkeletonSentenceProps) {
  const t = useT()
  const { id, words, shown, cells, runs } = sentence
  const about = t(shown ? 'articles.sentence.part' : 'articles.sentence.none', { id, words, claims: cells.length })
  return (
    <span role="group" className={`${styles.sentence} ${opened ? styles.opened : ''}`} aria-label={about} data-sentence={id} tabIndex={-1}>
      <PlaceLink className={styles.number} to={{ view: 'articles', record: article.id, open: id }} aria-label={t('articles.sentence.link', { id })} aria-current={opened ? 'true' : undefined}>
        {id}
      </PlaceLink>
      {runGroups(runs).map(({ claim, runs: group }, at) => {
        const first = group[0]
        if (first?.kind === 'bar') return group.map((run) => <Bar key={run.from} run={run} />)
        const text = group.map((run) => <Words key={run.from} run={run} article={article} />)
        return claim === undefined ? <span key={first?.from ?? at}>{text}</span> : (
          <PlaceLink key={first?.from ?? at} className={styles.evidence} to={{ view: 'claims', open: `${claim}.${article.id}`, selection: [] }}>
            {text}
          </PlaceLink>
        )
      })}{' '}
    </span>
  )
}

function Bar({ run }: { run: ReaderRun }) {
  return <span aria-hidden="true" className={styles.bar} data-layers={run.layers.join(' ')} data-fill={barFill(run.from, run.to - run.from)} />
}

function Words({ run, article }: { run: ReaderRun; article: Article }) {
  return <span className={styles.words} lang={article.language} dir="auto" data-layers={run.layers.join(' ')}>{run.text}</span>
}
