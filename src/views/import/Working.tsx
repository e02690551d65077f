import { isMessageId } from '../../locales/messages.ts'
import { useT } from '../../locales/useT.ts'
import { importStore } from '../../store/importStore.ts'
import { usePorts } from '../../store/useApp.ts'
import { useImport } from '../../store/useImport.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Working.module.css'

/** What is under way: which step of which article, how far, and how to stop it. */
export function Working() {
  const t = useT()
  const ports = usePorts()
  const stage = useImport((state) => state.stage)
  const progress = useImport((state) => state.progress)
  if (stage === 'waiting') return null
  const { step = '', name = '', done = 0, of = 0 } = progress ?? {}
  const id = `import.step.${step}`
  const words = isMessageId(id) ? t(id) : t('import.step.begin')
  // Steps over the whole pile tell no share of theirs: a full bar would say that it is done.
  const counted = of > 0 && done < of
  return (
    <section className={styles.working} aria-label={t(`import.stage.${stage}`)}>
      <div className={styles.words}>
        <p role="status" className={styles.stage}>{t(`import.stage.${stage}`)}</p>
        <p className={styles.step}>
          {counted && t('import.step.count', { at: done + 1, of })} {words}{name !== '' && <>: <bdi>{name}</bdi></>}
        </p>
        <progress aria-label={t(`import.stage.${stage}`)} max={of || 1} value={counted ? done : undefined} />
      </div>
      <Button onClick={() => importStore(ports).getState().cancel()}>{t('import.cancel')}</Button>
    </section>
  )
}
