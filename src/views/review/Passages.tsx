import { useState } from 'react'
import { readableSentences, wordsAt } from '../../corpus/edits/pickWords.ts'
import type { Evidence, StoryFile } from '../../corpus/model.ts'
import { toUtf16 } from '../../corpus/parse/offsets.ts'
import { listsIn, singlesIn, type ListName, type RecordOf } from '../../corpus/parse/evidencePlaces.ts'
import { useT } from '../../locales/useT.ts'
import { Lettered } from '../../parts/Lettered.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { QuotedWords } from '../../parts/QuotedWords.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './Passages.module.css'
import { useReview } from './reviewContext.ts'

const FIRST = 6

/** Where a record stands in the articles; an alignment by its sentences, a name by the sentences that have it. */
export function Passages({ list, record }: { list: ListName; record: RecordOf<ListName> }) {
  const t = useT()
  const { file } = useReview()
  const [all, setAll] = useState(false)
  const places = placesOf(file, list, record)
  if (places.length === 0) return <p className={styles.none}>{t('review.passages.none')}</p>
  return (
    <div className={styles.passages}>
      <h3 className={styles.title}>{t('review.passages', { count: places.length })}</h3>
      <ul className={styles.list}>
        {(all ? places : places.slice(0, FIRST)).map((evidence) => <li key={`${evidence.article} ${evidence.start} ${evidence.end}`}><FilePassage evidence={evidence} /></li>)}
      </ul>
      {!all && places.length > FIRST && <Button look="plain" onClick={() => setAll(true)}>{t('review.passages.all', { count: places.length })}</Button>}
    </div>
  )
}

/** A passage of the story under review, in its sentence where the text is there; leads to its place. */
export function FilePassage({ evidence }: { evidence: Evidence }) {
  const { file } = useReview()
  const article = file.articles.find(({ id }) => id === evidence.article)
  if (article === undefined) return null
  const [sentence] = evidence.sentences
  const words = wordsAt(article, evidence)
  const around = evidence.sentences.length === 1 ? readableSentences(article).find(({ id }) => id === sentence) : undefined
  const start = toUtf16(evidence.start, article.text.supplementary)
  const end = toUtf16(evidence.end, article.text.supplementary)
  return (
    <Lettered article={article}>
      {around && words !== undefined && around.start <= start && end <= around.end
        ? (
          <PlaceLink className={styles.words} to={{ view: 'articles', record: article.id, open: around.id, selection: [] }}>
            <span lang={article.language} dir="auto">
              {around.words.slice(0, start - around.start)}<mark>{words}</mark>{around.words.slice(end - around.start)}
            </span>
          </PlaceLink>
        )
        : <QuotedWords article={article.id} letter={article.letter} language={article.language} sentence={sentence} excerpt={words} selection={[]} />}
    </Lettered>
  )
}

function placesOf(file: StoryFile, list: ListName, record: RecordOf<ListName>): readonly Evidence[] {
  const own = [...listsIn(list, record).flatMap((each) => each.list), ...singlesIn(list, record).map(({ evidence }) => evidence)]
  const named = list === 'alignments' ? (record as RecordOf<'alignments'>).sentences
    : list === 'entities' ? (record as RecordOf<'entities'>).mentions.flatMap(({ article, sentences }) => sentences.map((sentence) => ({ article, sentence }))) : []
  const sentences = named.flatMap(({ article, sentence }) => {
    const found = file.articles.find(({ id }) => id === article)?.sentences.find(({ id }) => id === sentence)
    return found ? [{ article, sentences: [sentence], start: found.start, end: found.end }] : []
  })
  const quoted = list === 'quotationFamilies' ? file.quotations.filter(({ family }) => family === record.id).map(({ evidence }) => evidence) : []
  const seen = new Set<string>()
  return [...own, ...quoted, ...sentences].filter(({ article, start, end }) => {
    const key = `${article} ${start} ${end}`
    return !seen.has(key) && seen.add(key)
  })
}
