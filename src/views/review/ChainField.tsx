import { useId } from 'react'
import type { ChainLink } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Form.module.css'
import { RecordPicker } from './RecordPicker.tsx'
import { useFocusBack } from './useFocusBack.ts'

/** On whose word: the nearest speaker first, each with the words of the article. */
export function ChainField({ chain, onChange }: { chain: readonly ChainLink[]; onChange: (chain: readonly ChainLink[]) => void }) {
  const t = useT()
  const id = useId()
  const [adder, focusAdder] = useFocusBack<HTMLButtonElement>()
  const put = (at: number, change: Partial<ChainLink>): void => onChange(chain.map((link, each) => (each === at ? { ...link, ...change } : link)))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t('review.field.chain')}</legend>
      {chain.map((link, at) => (
        <div key={at} className={styles.link}>
          <label htmlFor={`${id}-${at}`} className={styles.label}>{t('review.chain.words', { at: at + 1 })}</label>
          <input id={`${id}-${at}`} dir="auto" className={styles.input} value={link.speaker} onChange={({ target }) => put(at, { speaker: target.value })} />
          <label className={styles.flag}><input type="checkbox" checked={link.named} onChange={({ target }) => put(at, { named: target.checked })} />{t('review.chain.named')}</label>
          <RecordPicker
            label={t('review.chain.entity')} lists={['entities']} value={link.entity} optional
            onChoose={(entity) => onChange(chain.map((each, place) => (place === at ? withEntity(each, entity) : each)))}
          />
          <Button
            look="plain"
            onClick={() => {
              onChange(chain.filter((_, place) => place !== at))
              focusAdder()
            }}
          >
            {t('review.chain.remove', { at: at + 1 })}
          </Button>
        </div>
      ))}
      <Button ref={adder} onClick={() => onChange([...chain, { speaker: '', named: true }])}>{t('review.chain.add')}</Button>
    </fieldset>
  )
}

function withEntity({ speaker, named, basis }: ChainLink, entity: string | undefined): ChainLink {
  return { speaker, named, ...(basis !== undefined && { basis }), ...(entity !== undefined && { entity }) }
}
