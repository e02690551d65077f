import { useT } from '../../locales/useT.ts'
import type { MessageId, Translate } from '../../locales/messages.ts'
import { formatList } from '../../locales/formats.ts'
import { whenOf } from '../../corpus/queries/eventDate.ts'
import { whenWords } from '../../parts/dateWords.ts'
import type { Article, Relation, StoryEvent, StoryFile } from '../../corpus/model.ts'
import { UNKNOWN_DATE } from '../../corpus/parse/schemaProblems.ts'
import type { ListName } from '../../corpus/parse/evidencePlaces.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import { languageWords } from './ArticleFields.tsx'
import { labelOfField, type Field } from './fields.ts'
import styles from './Facts.module.css'
import { nameOf, useReview } from './reviewContext.ts'

const empty = (value: unknown): boolean => value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** What is known of a record, in words. Passages and its name stand elsewhere. */
export function Facts({ fields, record, list }: { fields: readonly Field[]; record: object; list: ListName }) {
  const t = useT()
  const { file } = useReview()
  const facts = fields.slice(list === 'lineage' ? 2 : list === 'articles' ? 0 : 1).filter(({ as }) => as !== 'evidence' && as !== 'passage' && as !== 'chain')
    .map((field) => ({ field, value: (record as Record<string, unknown>)[field.name] })).filter(({ field, value }) => !empty(value) && wordsOf(field, value, file, t).length > 0)
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ field, value }) => (
        <div key={field.name} className={styles.fact}>
          <dt>{t(labelOfField(field))}</dt>
          <dd>{inOwnWords.has(field.as) ? <Lines lines={wordsOf(field, value, file, t)} /> : <GivenWords><Lines lines={wordsOf(field, value, file, t)} /></GivenWords>}{(field.as === 'sourced' || field.as === 'published') && <span className={styles.found}>{t(`articles.found.${(value as Article['title']).found}`)}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Fields whose values the interface words. */
const inOwnWords: ReadonlySet<Field['as']> = new Set(['choice', 'choices', 'flag', 'date', 'published', 'language'])

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length === 1 ? lines[0] : lines.map((line, at) => <span key={at} className={styles.line}>{line}</span>)
}

/** A value in words: a line, or one for each of several. */
function wordsOf(field: Field, value: unknown, file: StoryFile, t: Translate): readonly string[] {
  switch (field.as) {
    case 'choice':
      return [t(`${field.words}.${String(value)}` as MessageId)]
    case 'choices':
      return [formatList((value as readonly string[]).map((each) => t(`${field.words}.${each}` as MessageId)))]
    case 'flag':
      return [t('review.yes')]
    case 'record':
      return [nameOf(file, field.lists, value)]
    case 'records':
      // Articles are known by their letters.
      if (field.lists.includes('articles')) return [formatList((value as readonly string[]).map((id) => file.articles.find((each) => each.id === id)?.letter ?? id))]
      return (value as readonly string[]).map((id) => nameOf(file, field.lists, id))
    case 'participants':
      return (value as StoryEvent['participants']).map(({ entity, role }) => `${nameOf(file, ['entities'], entity)}: ${role}`)
    case 'place': {
      const { entity } = value as NonNullable<StoryEvent['place']>
      return entity === undefined ? [] : [nameOf(file, ['entities'], entity)]
    }
    case 'object': {
      const object = value as Relation['object']
      return ['entity' in object ? nameOf(file, ['entities'], object.entity) : object.words]
    }
    case 'sourced':
      return [(value as Article['title']).value]
    case 'address':
      return [(value as { url: string }).url]
    case 'language':
      return [languageWords(String(value))]
    case 'published': {
      const { edtf } = value as Article['published']
      return [edtf === UNKNOWN_DATE ? t('review.published.unknown') : whenWords(whenOf(edtf), t)]
    }
    case 'date':
      return [whenWords(whenOf((value as { edtf: string }).edtf), t)]
    default:
      return [Array.isArray(value) ? formatList(value as string[]) : String(value)]
  }
}
