import type { Evidence } from '../../corpus/model.ts'
import { compareAnswer, type Agreement, type ComparedEntry } from '../../lessons/compareAnswer.ts'
import { keyLines, reasonsByPassages, type KeyLine } from '../../lessons/keyLines.ts'
import type { Answer, Key, Reason, Step } from '../../lessons/steps.ts'
import { isMessageId } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import { LessonPassage } from '../../parts/LessonPassage.tsx'
import { ReadingWords } from '../../parts/ReadingWords.tsx'
import { StepWords } from '../../parts/StepWords.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { answerLines } from './answerLines.ts'
import { EntryWords } from './steps/entryWords.tsx'
import styles from './Comparison.module.css'

interface ComparisonProps {
  step: Step
  answer: Answer | undefined
  /** The key to the step; a step may have none. */
  keyed: Key | undefined
  blind: boolean
}

/** Steps of which a key can tell only what to look for. */
const OPEN_KINDS: ReadonlySet<Step['kind']> = new Set(['text', 'paragraph', 'list', 'scale'])

/** An answer beside the key, passage by passage, with the reason. It follows the answer: that stays open to change. */
export function Comparison({ step, answer, keyed, blind }: ComparisonProps) {
  const t = useT()
  const rows = compareAnswer(step, keyed, answer)
  const lines = keyed ? keyLines(step, keyed) : []
  const told = new Set<KeyLine>()
  const entries = rows.map((row) => {
    const line = lines.find(({ entry }) => (entry?.id ?? '') === row.entry)
    if (line) told.add(line)
    return { row, line }
  })
  if (answer?.kind === 'order') entries.sort((a, b) => answer.order.indexOf(a.row.entry) - answer.order.indexOf(b.row.entry))
  const rest = lines.filter((line) => !told.has(line))
  const open = OPEN_KINDS.has(step.kind) || keyed?.answer === undefined
  return (
    <section className={styles.comparison} aria-label={t('work.compare.title')}>
      <p className={styles.title}>{t('work.compare.title')}</p>
      <p className={styles.note} role="status">{open ? t('work.compare.open') : summary(rows, t)}</p>
      {!open && <p className={styles.note}>{t('work.compare.still')}</p>}
      {open ? <Reasons reasons={keyed?.reasons ?? []} blind={blind} /> : (
        <ul className={styles.rows}>
          {/* What is still open is counted above, and not given away. */}
          {entries.filter(({ row }) => row.agreement !== 'missing').map(({ row, line }) => <Row key={row.entry} step={step} row={row} line={line} answer={answer} keyed={keyed} blind={blind} />)}
        </ul>
      )}
      {!open && rest.some(({ reasons }) => reasons.length > 0) && <Reasons reasons={rest.flatMap(({ reasons }) => reasons)} blind={blind} />}
    </section>
  )
}

type Translate = ReturnType<typeof useT>

function summary(rows: readonly ComparedEntry[], t: Translate): string {
  const count = (...agreements: readonly Agreement[]): number => rows.filter(({ agreement }) => agreements.includes(agreement)).length
  return t('work.compare.summary', { same: count('same', 'accepted'), differs: count('differs'), other: count('contested', 'open'), missing: count('missing') })
}

const looks: Readonly<Record<Agreement, IconName>> = { same: 'check', accepted: 'check', differs: 'apart', contested: 'strands', open: 'quote', missing: 'dash' }

interface RowProps {
  step: Step
  row: ComparedEntry
  line: KeyLine | undefined
  answer: Answer | undefined
  keyed: Key | undefined
  blind: boolean
}

function Row({ step, row, line, answer, keyed, blind }: RowProps) {
  const t = useT()
  const { entry: id, agreement } = row
  const entry = 'entries' in step ? step.entries.find((each) => each.id === id) : undefined
  const role = step.kind === 'mark' ? step.roles.find((each) => each.id === id) : undefined
  const yours = answer ? answerLines(step, answer, t).find((each) => each.entry === id)?.words ?? '' : ''
  const theirs = keyed?.answer ? answerLines(step, keyed.answer, t).find((each) => each.entry === id)?.words ?? '' : ''
  const alike = yours !== '' && yours === theirs
  const why = keyed?.contested[id] ?? keyed?.contested['']
  return (
    <li className={`${styles.row} ${styles[agreement]}`}>
      {entry && <EntryWords entry={entry} blind={blind} linked />}
      {role && <p className={styles.role}><StepWords of={role.label} /></p>}
      <p className={styles.agreement}><Icon name={looks[agreement]} />{agreementWords(step, row, t)}</p>
      {agreement === 'contested' && why !== undefined && <p className={styles.why}>{t('work.compare.contested', { reason: why })}</p>}
      <dl className={styles.sides}>
        {alike ? <><dt>{t('work.compare.both')}</dt><dd>{yours}</dd></> : (
          <>
            {yours !== '' && <><dt>{t('work.compare.you')}</dt><dd>{yours}</dd></>}
            {theirs !== '' && <><dt>{t('work.compare.key')}</dt><dd>{theirs}</dd></>}
          </>
        )}
        {line && line.accepted.length > 0 && (
          <><dt>{t('work.compare.also')}</dt><dd><ReadingWords of={line.accepted} /></dd></>
        )}
      </dl>
      {line && <Reasons reasons={line.reasons} blind={blind} shown={entry?.passages ?? []} />}
    </li>
  )
}

/** Kindly, and not as a mark: what was read otherwise is worth another look. */
function agreementWords(step: Step, { agreement, parts }: ComparedEntry, t: Translate): string {
  if (parts && agreement === 'differs') {
    if (parts.claim !== 'differs') return t('work.agree.differs.stance')
    if (parts.stance !== 'differs') return t('work.agree.differs.claim')
  }
  const special = `work.agree.${step.kind}.${agreement}`
  return t(isMessageId(special) ? special : `work.agree.${agreement}`)
}

/** `shown`: passages that stand above already. */
function Reasons({ reasons, blind, shown = [] }: { reasons: readonly Reason[]; blind: boolean; shown?: readonly Evidence[] }) {
  if (reasons.length === 0) return null
  return (
    <ul className={styles.reasons}>
      {reasonsByPassages(reasons).map(({ words, passages }) => (
        <li key={JSON.stringify(words)}>
          {words.map((each) => <p key={JSON.stringify(each)}><StepWords of={each} /></p>)}
          {passages.filter((evidence) => !shown.some(({ article, start, end }) => article === evidence.article && start === evidence.start && end === evidence.end)).map((evidence) => <LessonPassage key={`${evidence.article} ${evidence.start}`} evidence={evidence} blind={blind} />)}
        </li>
      ))}
    </ul>
  )
}
