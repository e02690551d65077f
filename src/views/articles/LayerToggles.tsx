import { readerLayers, type ReaderLayer } from '../../corpus/queries/readerEvidence.ts'
import { useT } from '../../locales/useT.ts'
import { useApp } from '../../store/useApp.ts'
import styles from './LayerToggles.module.css'
import marks from './marks.module.css'
import { layersWord, type Reading } from './useReader.ts'

/** What the sample of a layer looks like: the look of its most usual kind. */
const sampleKinds: Readonly<Record<ReaderLayer, string>> = {
  claims: 'claim', entities: 'entity', quotations: 'quotation', cues: 'cue', hedges: 'hedge', dates: 'date', shared: 'same-words',
}

/** Which kinds of passages are marked in the text, each with its look and number; on paper, what the marks mean. */
export function LayerToggles({ layers, all, whole }: Pick<Reading, 'layers' | 'all' | 'whole'>) {
  const t = useT()
  const arrange = useApp((state) => state.arrange)
  const counts = new Map<ReaderLayer, number>()
  for (const { layer } of all) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  const choose = (layer: ReaderLayer, on: boolean): void => {
    arrange({ layers: layersWord(readerLayers.filter((each) => (each === layer ? on : layers.includes(each)))) }, 'replace')
  }
  const sample = (layer: ReaderLayer) => <span className={`${marks.mark} ${styles.sample}`} data-kinds={sampleKinds[layer]}>{t(`reader.layer.${layer}`)}</span>
  const meaning = (layer: ReaderLayer): string => t(layer === 'shared' && !whole ? 'reader.layer.shared.aligned' : `reader.layer.${layer}.long`)
  return (
    <>
      <fieldset className={styles.layers} data-screen-only>
        <legend>{t('reader.layers')}</legend>
        {readerLayers.map((layer) => (
          <label key={layer} title={meaning(layer)}>
            <input type="checkbox" checked={layers.includes(layer)} onChange={({ target }) => choose(layer, target.checked)} />
            {sample(layer)}
            <span className={styles.count} aria-hidden="true">{counts.get(layer) ?? 0}</span>
            <span className="unseen">{t('reader.layers.count', { count: counts.get(layer) ?? 0 })}</span>
          </label>
        ))}
      </fieldset>
      <dl className={styles.key} aria-label={t('reader.layers.key')}>
        {layers.map((layer) => (
          <div key={layer}>
            <dt>{sample(layer)}</dt>
            <dd>{meaning(layer)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
