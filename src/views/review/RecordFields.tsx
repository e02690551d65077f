import type { ListName } from '../../corpus/parse/evidencePlaces.ts'
import { FieldInput } from './FieldInput.tsx'
import { formFields } from './fields.ts'
import type { useDraft } from './useDraft.ts'

interface RecordFieldsProps { list: ListName; draft: ReturnType<typeof useDraft>; isNew?: boolean }

/** The fields of a record that is changed or made, each with what is wrong with it. */
export function RecordFields({ list, draft: { values, faults, set }, isNew = false }: RecordFieldsProps) {
  // An answer is told by one article: its words come from there.
  const article = list === 'responses' && typeof values.article === 'string' && values.article !== '' ? values.article : undefined
  return formFields(list, values, isNew).map((field, at) => (
    <FieldInput
      key={field.name} field={field} value={values[field.name]} first={at === 0} {...(article !== undefined && { article })} record={String(values.id)}
      fault={faults.find((each) => each.field === field.name)?.why}
      onChange={(value) => {
        set(field.name, value)
        if (list === 'responses' && field.name === 'article') set('evidence', [])
      }}
    />
  ))
}
