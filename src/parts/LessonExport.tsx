import { useState } from 'react'
import type { ExchangeFormat } from '../lessons/exchange/index.ts'
import type { LessonPlan } from '../lessons/plan.ts'
import type { Key } from '../lessons/steps.ts'
import { stepsOf } from '../lessons/plan.ts'
import type { MessageId } from '../locales/messages.ts'
import { i18n } from '../locales/messages.ts'
import { languages } from '../locales/languages.ts'
import { useT } from '../locales/useT.ts'
import { useLoaded, usePorts } from '../store/useApp.ts'
import { Button } from '../ui/Button.tsx'
import styles from './LessonExport.module.css'
import { wordsOf } from './StepWords.tsx'

/** As `exchangeFormats` has them; that module comes when a file is asked for. */
const FORMATS: readonly { format: ExchangeFormat; keyless?: true }[] = [
  { format: 'page', keyless: true }, { format: 'page-key' }, { format: 'kolibri', keyless: true },
  { format: 'qti21' }, { format: 'qti3' }, { format: 'moodle' }, { format: 'gift' }, { format: 'csv' },
]

interface LessonExportProps {
  plan: LessonPlan
  /** Made when a file with a key is asked for. */
  keys: () => readonly Key[]
}

/** The lesson as a file for other programs: what each is for, what it loses, whether it has the key. */
export function LessonExport({ plan, keys }: LessonExportProps) {
  const t = useT()
  const ports = usePorts()
  const { index } = useLoaded()
  const [told, setTold] = useState<{ words: string; failed: boolean }>()
  const empty = stepsOf(plan).length === 0

  async function save(format: ExchangeFormat): Promise<void> {
    try {
      const [{ exchangeFile }, { wordLesson }] = await Promise.all([import('../lessons/exchange/index.ts'), import('../lessons/exchange/wordLesson.ts')])
      const language = i18n.locale
      const lesson = wordLesson(plan, keys(), {
        language,
        word: (words) => wordsOf(words, t),
        place: ({ article, sentences: [sentence] }) => {
          const letter = index.articles.get(article)?.letter ?? '?'
          return sentence === undefined ? t('exchange.article', { letter }) : t('passage.place', { letter, sentence })
        },
      })
      const { name, type, content } = exchangeFile(format, lesson, { word: (words) => wordsOf(words, t), direction: languages[language]?.direction ?? 'ltr' })
      if (typeof content === 'string') ports.saveFile(name, type, content)
      else ports.saveBytes(name, type, content)
      setTold({ words: t('exchange.saved', { file: name }), failed: false })
    } catch {
      setTold({ words: t('exchange.failed', { format: t(`exchange.format.${format}` satisfies MessageId) }), failed: true })
    }
  }

  if (empty) return <p className={styles.intro}>{t('exchange.empty')}</p>
  return (
    <section className={styles.menu} aria-label={t('exchange.menu')}>
      <p className={styles.intro}>{t('exchange.menu.intro')}</p>
      <ul className={styles.formats}>
        {FORMATS.map(({ format, keyless }) => {
          const name = t(`exchange.format.${format}` satisfies MessageId)
          return (
            <li key={format} className={styles.format}>
              <div className={styles.words}>
                <p className={styles.name}>{name} <span className={styles.key}>{t(keyless ? 'exchange.withoutKey' : 'exchange.withKey')}</span></p>
                <p>{t(`exchange.format.${format}.use` satisfies MessageId)}</p>
                <p className={styles.lost}>{t(`exchange.format.${format}.lost` satisfies MessageId)}</p>
              </div>
              <Button icon="save" onClick={() => void save(format)}>{t('exchange.save', { format: name })}</Button>
            </li>
          )
        })}
      </ul>
      <p role="status" className={told?.failed ? styles.failed : styles.told}>{told?.words}</p>
    </section>
  )
}
