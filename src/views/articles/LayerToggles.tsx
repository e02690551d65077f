import { readerLayers, type ReaderLayer } from '../../corpus/queries/readerEvidence.ts'
import { useT } from '../../locales/useT.ts'
import styles from './LayerToggles.module.css'

/** Which kinds of passages are lit up in the text. */
export function LayerToggles({ layers, onChange }: { layers: readonly ReaderLayer[]; onChange: (layers: readonly ReaderLayer[]) => void }) {
  const t = useT()
  return (
    <fieldset className={styles.layers} data-screen-only>
      <legend>{t('articles.layers')}</legend>
      {readerLayers.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={layers.includes(layer)}
            onChange={({ target }) => onChange(readerLayers.filter((each) => (each === layer ? target.checked : layers.includes(each))))}
          />
          <span className={`${styles.sample} ${styles[layer]}`}>{t(`articles.layer.${layer}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
