import { useState } from 'react'
import { formsOf } from '../../corpus/edits/checkDecision.ts'
import type { Evidence, StoryFile } from '../../corpus/model.ts'
import { listsIn, singlesIn, type ListName, type RecordOf } from '../../corpus/parse/evidencePlaces.ts'
import { useT } from '../../locales/useT.ts'
import { Lettered } from '../../parts/Lettered.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { QuotedWords } from '../../parts/QuotedWords.tsx'
import { Button } from '../../ui/Button.tsx'
import { formsIn, passageGroups, type PassageGroup } from './passageGroups.ts'
import styles from './Passages.module.css'
import { useReview } from './reviewContext.ts'

const FIRST = 6

/** Where a record stands in the articles; an alignment by its sentences, a name by the sentences that have it. */
export function Passages({ list, record }: { list: ListName; record: RecordOf<ListName> }) {
  const t = useT()
  const { file } = useReview()
  const [all, setAll] = useState(false)
  const groups = groupsOf(file, list, record)
  if (groups.length === 0) return <p className={styles.none}>{t('review.passages.none')}</p>
  return (
    <div className={styles.passages}>
      <h3 className={styles.title}>{t('review.passages', { count: groups.length })}</h3>
      <GroupList groups={all ? groups : groups.slice(0, FIRST)} />
      {!all && groups.length > FIRST && <Button look="plain" onClick={() => setAll(true)}>{t('review.passages.all', { count: groups.length })}</Button>}
    </div>
  )
}

/** Passages of the story under review, each sentence once, with what of it is meant; each leads to its place. */
export function FilePassages({ evidence }: { evidence: readonly Evidence[] }) {
  const { file } = useReview()
  return <GroupList groups={passageGroups(file, evidence)} />
}

function GroupList({ groups }: { groups: readonly PassageGroup[] }) {
  return <ul className={styles.list}>{groups.map((group, at) => <li key={at}><OnePassage group={group} /></li>)}</ul>
}

function OnePassage({ group: { article, sentence, words, language, marks, whole } }: { group: PassageGroup }) {
  if (!whole || words === undefined) {
    return <Lettered article={article}><QuotedWords article={article.id} letter={article.letter} language={language} sentence={sentence} excerpt={words} selection={[]} /></Lettered>
  }
  return (
    <Lettered article={article}>
      <PlaceLink className={styles.words} to={{ view: 'articles', record: article.id, ...(sentence !== undefined && { open: sentence }), selection: [] }}>
        <span lang={language} dir="auto">
          {marks.map(({ start, end }, at) => [words.slice(marks[at - 1]?.end ?? 0, start), <mark key={start}>{words.slice(start, end)}</mark>])}
          {words.slice(marks.at(-1)?.end ?? 0)}
        </span>
      </PlaceLink>
    </Lettered>
  )
}

function groupsOf(file: StoryFile, list: ListName, record: RecordOf<ListName>): readonly PassageGroup[] {
  const own = [...listsIn(list, record).flatMap((each) => each.list), ...singlesIn(list, record).map(({ evidence }) => evidence)]
  const quoted = list === 'quotationFamilies' ? file.quotations.filter(({ family }) => family === record.id).map(({ evidence }) => evidence) : []
  if (list === 'alignments') return passageGroups(file, wholeSentences(file, (record as RecordOf<'alignments'>).sentences))
  if (list === 'articles') return passageGroups(file, wholeSentences(file, headOf(record as RecordOf<'articles'>)))
  if (list !== 'entities') return passageGroups(file, [...own, ...quoted])
  const entity = record as RecordOf<'entities'>
  const named = entity.mentions.flatMap(({ article, sentences }) => sentences.map((sentence) => ({ article, sentence })))
  return passageGroups(file, wholeSentences(file, named), (words) => formsIn(formsOf(entity), words))
}

/** Where an article says what it is: its head, its credits, and how it begins. */
function headOf({ id, sentences }: RecordOf<'articles'>): readonly { article: string; sentence: string }[] {
  const begins = sentences.findIndex(({ kind }) => kind === 'lead' || kind === 'body')
  return sentences.filter(({ kind }, at) => HEAD.has(kind) || at === begins).map((sentence) => ({ article: id, sentence: sentence.id }))
}

const HEAD: ReadonlySet<string> = new Set(['title', 'deck', 'slug', 'dateline', 'credit'])

function wholeSentences({ articles }: StoryFile, named: readonly { article: string; sentence: string }[]): readonly Evidence[] {
  return named.flatMap(({ article, sentence }) => {
    const found = articles.find(({ id }) => id === article)?.sentences.find(({ id }) => id === sentence)
    return found ? [{ article, sentences: [sentence], start: found.start, end: found.end }] : []
  })
}
