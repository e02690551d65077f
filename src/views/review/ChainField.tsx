import { useId } from 'react'
import type { ChainLink } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import styles from './Form.module.css'
import { RecordPicker } from './RecordPicker.tsx'
import { RowsField } from './RowsField.tsx'

/** On whose word: the nearest speaker first, each with the words of the article. */
export function ChainField({ chain, onChange }: { chain: readonly ChainLink[]; onChange: (chain: readonly ChainLink[]) => void }) {
  const t = useT()
  const id = useId()
  return (
    <RowsField<ChainLink>
      label={t('review.field.chain')} rows={chain} blank={{ speaker: '', named: true }}
      add={t('review.chain.add')} remove={(at) => t('review.chain.remove', { at })} onChange={onChange}
    >
      {(link, put, at) => (
        <>
          <label htmlFor={`${id}-${at}`} className={styles.label}>{t('review.chain.words', { at: at + 1 })}</label>
          <input id={`${id}-${at}`} dir="auto" className={styles.input} value={link.speaker} onChange={({ target }) => put({ ...link, speaker: target.value })} />
          <label className={styles.flag}><input type="checkbox" checked={link.named} onChange={({ target }) => put({ ...link, named: target.checked })} />{t('review.chain.named')}</label>
          <RecordPicker label={t('review.chain.entity')} lists={['entities']} value={link.entity} optional onChoose={(entity) => put(withEntity(link, entity))} />
        </>
      )}
    </RowsField>
  )
}

function withEntity({ speaker, named, basis }: ChainLink, entity: string | undefined): ChainLink {
  return { speaker, named, ...(basis !== undefined && { basis }), ...(entity !== undefined && { entity }) }
}
