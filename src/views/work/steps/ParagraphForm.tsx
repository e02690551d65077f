import { useId, useState } from 'react'
import { tokensOf } from '../../../lessons/activities/tokens.ts'
import { checkParagraph, type Finding } from '../../../lessons/fairParagraphCheck.ts'
import { MOST_TEXT } from '../../../lessons/format/answers.ts'
import { originNames } from '../../../lessons/originNames.ts'
import type { ParagraphClaim, ParagraphSentence } from '../../../lessons/steps.ts'
import { i18n } from '../../../locales/messages.ts'
import { useT } from '../../../locales/useT.ts'
import { languageOf, StepWords, wordsOf } from '../../../parts/StepWords.tsx'
import { LessonPassage } from '../../../parts/LessonPassage.tsx'
import { useLoaded } from '../../../store/useApp.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import type { FormProps } from './form.ts'
import { Rubric } from './Rubric.tsx'
import styles from './ParagraphForm.module.css'

/** More sentences than a paragraph has. */
const SENTENCES_AT_MOST = 20
/** Words of a place that is pointed to: enough to find it. */
const WORDS_SHOWN = 6

/** The fair paragraph: every sentence with its words, its claim and its origin; what is doubtful is said under it. */
export function ParagraphForm({ step, answer, blind, titleId, onAnswer }: FormProps<'paragraph'>) {
  const t = useT()
  const { story, index } = useLoaded()
  const [checking, setChecking] = useState(false)
  const sentences = answer?.sentences ?? []
  const shown: readonly ParagraphSentence[] = sentences.length > 0 ? sentences : [{ text: '' }]
  const words = sentences.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0)

  const findings = checking ? checkParagraph(sentences, step, { language: i18n.locale, namesOf: (origin) => originNames(origin, story, index) }) : []

  const keep = (next: readonly ParagraphSentence[]): void => {
    const empty = next.every(({ text, claim }) => text === '' && claim === undefined)
    onAnswer(next.length === 0 || (next.length === 1 && empty) ? undefined : { kind: 'paragraph', sentences: next })
  }
  const put = (at: number, sentence: ParagraphSentence): void => keep(shown.map((each, place) => (place === at ? sentence : each)))

  return (
    <div className={styles.paragraph} role="group" aria-labelledby={titleId}>
      <ol className={styles.sentences}>
        {shown.map((sentence, at) => (
          // A sentence is its place in the paragraph.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <SentenceFields
              findings={findings.filter(({ sentence: place }) => place === at)}
              number={at + 1} sentence={sentence} claims={step.claims} blind={blind} onChange={(next) => put(at, next)}
              onRemove={shown.length > 1 ? () => keep(shown.filter((_, place) => place !== at)) : undefined}
            />
          </li>
        ))}
      </ol>
      <p className={styles.tools}>
        <Button disabled={shown.length >= SENTENCES_AT_MOST} onClick={() => keep([...shown, { text: '' }])}>{t('work.paragraph.add')}</Button>
        {words > 0 && <Button aria-pressed={checking} onClick={() => setChecking(!checking)}>{t('work.paragraph.ask')}</Button>}
        <span className={styles.count}>{t('work.paragraph.words', { words, wanted: step.words })}</span>
      </p>
      <p role="status" className={styles.label}>{checking && words > 0 && t(findings.length > 0 ? 'work.paragraph.check' : 'work.paragraph.fine')}</p>
      {words > 0 && (
        <div className={styles.whole}>
          <p className={styles.label}>{t('work.paragraph.whole')}</p>
          <p className={styles.read} dir="auto">{sentences.map(({ text }) => text.trim()).filter(Boolean).join(' ')}</p>
        </div>
      )}
      <Rubric rubric={step.rubric} />
    </div>
  )
}

interface SentenceFieldsProps {
  number: number
  sentence: ParagraphSentence
  claims: readonly ParagraphClaim[]
  findings: readonly Finding[]
  blind: boolean
  onChange: (sentence: ParagraphSentence) => void
  onRemove: (() => void) | undefined
}

function SentenceFields({ number, sentence, claims, findings, blind, onChange, onRemove }: SentenceFieldsProps) {
  const t = useT()
  const id = useId()
  const claim = claims.find((each) => each.id === sentence.claim)
  return (
    <div className={styles.sentence} role="group" aria-label={t('work.paragraph.sentence', { number })}>
      <label htmlFor={`${id}-text`} className={styles.label}>{t('work.paragraph.sentence', { number })}</label>
      <textarea
        id={`${id}-text`} rows={2} value={sentence.text} dir="auto" spellCheck={false} maxLength={MOST_TEXT} className={styles.text}
        aria-describedby={findings.length > 0 ? `${id}-findings` : undefined}
        onChange={({ target }) => onChange({ ...sentence, text: target.value })}
      />
      {findings.length > 0 && (
        <ul id={`${id}-findings`} className={styles.findings}>
          {findings.map(({ code, from, to }) => (
            <li key={`${code} ${from}`}><Icon name="arrow" size="0.8rem" />{t(`work.finding.${code}`, { words: tokensOf(sentence.text).slice(from, to).join('').trim().split(/\s+/).slice(0, WORDS_SHOWN).join(' ') })}</li>
          ))}
        </ul>
      )}
      <div className={styles.fields}>
        <label>
          <span>{t('work.paragraph.claim')}</span>
          {/* Another claim has other origins. */}
          <select value={sentence.claim ?? ''} onChange={({ target }) => onChange({ text: sentence.text, ...(target.value !== '' && { claim: target.value }) })}>
            <option value="">{t('work.assign.open')}</option>
            {claims.map((each) => <option key={each.id} value={each.id} lang={languageOf(each.text)}>{wordsOf(each.text, t)}</option>)}
          </select>
        </label>
        <label>
          <span>{t('work.paragraph.origin')}</span>
          <select
            value={sentence.origin ?? ''} disabled={!claim}
            onChange={({ target }) => onChange({ text: sentence.text, ...(sentence.claim !== undefined && { claim: sentence.claim }), ...(target.value !== '' && { origin: target.value }) })}
          >
            <option value="">{t(claim ? 'work.assign.open' : 'work.paragraph.origin.first')}</option>
            {claim?.origins.map((origin) => <option key={origin.id} value={origin.id} lang={languageOf(origin.label)}>{wordsOf(origin.label, t)}</option>)}
          </select>
        </label>
        {onRemove && (
          <button type="button" className={styles.remove} aria-label={t('work.paragraph.remove', { number })} onClick={onRemove}><Icon name="cross" size="0.7rem" /></button>
        )}
      </div>
      {claim && (
        <details className={styles.ground}>
          <summary>{t('work.paragraph.passages', { count: claim.passages.length })}</summary>
          <p className={styles.claim}><StepWords of={claim.text} /></p>
          {claim.passages.map((evidence) => <LessonPassage key={`${evidence.article} ${evidence.start}`} evidence={evidence} blind={blind} />)}
        </details>
      )}
    </div>
  )
}
