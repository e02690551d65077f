import { useId, useState } from 'react'
import { checkDecision } from '../../corpus/edits/checkDecision.ts'
import { claimOfAlignment, newClaim } from '../../corpus/edits/newClaim.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import form from './Form.module.css'
import styles from './MoreTools.module.css'
import { RecordPicker } from './RecordPicker.tsx'
import { useReview } from './reviewContext.ts'

/** A claim of one's own: in one's own words, from nothing or from sentences that were found to say the same. */
export function NewClaim({ onMade }: { onMade: (key: string) => void }) {
  const t = useT()
  const id = useId()
  const { file, decide } = useReview()
  const [text, setText] = useState('')
  const [topic, setTopic] = useState<string>()
  const [group, setGroup] = useState<string>()
  const [fault, setFault] = useState<'empty' | 'too-long' | 'not-fitting'>()
  function make(): void {
    if (text.trim() === '') return setFault('empty')
    const known = topic ?? file.topics[0]?.id
    const heading = known ?? `own-${crypto.randomUUID()}`
    const words = { id: `own-${crypto.randomUUID()}`, text: text.trim(), topic: heading, kind: 'statement' } as const
    const alignment = file.alignments.find((each) => each.id === group)
    const record = alignment ? claimOfAlignment(file, alignment, words) : newClaim(file, words)
    // A topic is made for a claim that can be made, and not before.
    const why = checkDecision(file, { kind: 'add', list: 'claims', record }).find(({ field }) => field !== 'topic')?.why
    setFault(why === undefined ? undefined : why === 'too-long' ? why : 'not-fitting')
    if (why !== undefined) return
    if (known === undefined) decide({ kind: 'add', list: 'topics', record: { id: heading, heading: t('review.new.topic'), claims: [] } }, t('review.said.made', { what: t('review.new.topic') }))
    decide({ kind: 'add', list: 'claims', record }, t('review.said.made', { what: words.text }))
    setText('')
    setGroup(undefined)
    onMade(`claims.${record.id}`)
  }
  return (
    <details className={styles.tool}>
      <summary>{t('review.new')}</summary>
      <form
        className={form.form} noValidate
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <div className={form.field}>
          <label htmlFor={id} className={form.label}>{t('review.field.text')}</label>
          <textarea id={id} dir="auto" rows={2} className={form.input} value={text} onChange={({ target }) => setText(target.value)} />
          {fault && <p role="alert" className={form.fault}>{t(`review.fault.${fault}`)}</p>}
        </div>
        {file.topics.length > 0 && <div className={form.field}><RecordPicker label={t('review.field.topic')} lists={['topics']} value={topic ?? file.topics[0]?.id} onChoose={setTopic} /></div>}
        {file.alignments.length > 0 && <div className={form.field}><RecordPicker label={t('review.new.group')} lists={['alignments']} value={group} optional onChoose={setGroup} /></div>}
        <p className={form.buttons}><Button type="submit" look="main">{t('review.new.do')}</Button></p>
      </form>
    </details>
  )
}
