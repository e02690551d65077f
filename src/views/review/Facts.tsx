import { useT } from '../../locales/useT.ts'
import type { MessageId, Translate } from '../../locales/messages.ts'
import { formatList } from '../../locales/formats.ts'
import { whenOf } from '../../corpus/queries/eventDate.ts'
import { whenWords } from '../../parts/dateWords.ts'
import type { StoryFile } from '../../corpus/model.ts'
import type { ListName } from '../../corpus/parse/evidencePlaces.ts'
import { GivenWords } from '../../ui/GivenWords.tsx'
import type { Field } from './fields.ts'
import styles from './Facts.module.css'
import { nameOf, useReview } from './reviewContext.ts'

const empty = (value: unknown): boolean => value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** What is known of a record, in words. Passages and its name stand elsewhere. */
export function Facts({ fields, record, list }: { fields: readonly Field[]; record: object; list: ListName }) {
  const t = useT()
  const { file } = useReview()
  const facts = fields.slice(list === 'lineage' ? 2 : 1).filter(({ as }) => as !== 'evidence' && as !== 'chain')
    .map((field) => ({ field, value: (record as Record<string, unknown>)[field.name] })).filter(({ value }) => !empty(value))
  if (facts.length === 0) return null
  return (
    <dl className={styles.facts}>
      {facts.map(({ field, value }) => (
        <div key={field.name} className={styles.fact}>
          <dt>{t(`review.field.${field.name}` as MessageId)}</dt>
          <dd>{field.as === 'choice' || field.as === 'choices' || field.as === 'flag' || field.as === 'date' ? wordsOf(field, value, file, t) : <GivenWords>{wordsOf(field, value, file, t)}</GivenWords>}</dd>
        </div>
      ))}
    </dl>
  )
}

function wordsOf(field: Field, value: unknown, file: StoryFile, t: Translate): string {
  switch (field.as) {
    case 'choice':
      return t(`${field.words}.${String(value)}` as MessageId)
    case 'choices':
      return formatList((value as readonly string[]).map((each) => t(`${field.words}.${each}` as MessageId)))
    case 'flag':
      return t('review.yes')
    case 'record':
      return nameOf(file, field.lists, value)
    case 'date':
      return whenWords(whenOf((value as { edtf: string }).edtf), t)
    default:
      return Array.isArray(value) ? formatList(value as string[]) : String(value)
  }
}
