import type { Assertion, Claim } from '../../corpus/model.ts'
import { useT } from '../../locales/useT.ts'
import { AssertionPassage } from './AssertionPassage.tsx'
import { meaningGroups } from './panelGroups.ts'
import { SilentLine } from './SilentLine.tsx'
import styles from './PanelPassages.module.css'

/** The claim's passages, by what each article does with it. */
export function PanelPassages({ claim, opened }: { claim: Claim; opened: string | undefined }) {
  const t = useT()
  return meaningGroups(claim, opened).map(({ meaning, assertions }) => {
    // Those that only say nothing share a line; a note or a passage, or having been opened, earns its own.
    const plain = (each: Assertion) => each.voice === 'none' && each.note === undefined && each.evidence.length === 0 && each.openReadings.length === 0 && each.article !== opened
    const mute = assertions.filter(plain)
    return (
      <section key={meaning} className={styles.group}>
        <h3 className={styles.title}>{t(`claims.passages.${meaning}`)}</h3>
        <ul>
          {assertions.filter((each) => !plain(each)).map((assertion) => (
            <li key={assertion.article} className={`${styles.entry} ${assertion.article === opened ? styles.opened : ''}`}>
              {assertion.article === opened && <p className={styles.flag}>{t('claims.opened')}</p>}
              <AssertionPassage claim={claim} assertion={assertion} />
            </li>
          ))}
          {mute.length > 0 && <li className={styles.entry}><SilentLine meaning={meaning} articles={mute.map(({ article }) => article)} /></li>}
        </ul>
      </section>
    )
  })
}
