import { useApp } from '../../store/useApp.ts'
import { Differences } from './Differences.tsx'
import { Ledger } from './Ledger.tsx'
import { Opening } from './Opening.tsx'
import { People } from './People.tsx'
import { TimeStripFigure } from './TimeStripFigure.tsx'
import { WaysIn } from './WaysIn.tsx'
import styles from './StoryView.module.css'

/** The first screen: the open question, the conflict, the strongest differences, time, people, ways in. */
export function StoryView() {
  const front = useApp((state) => state.front)
  if (!front) return null
  return (
    <div className={styles.page}>
      <Opening front={front} />
      <Ledger front={front} />
      <Differences front={front} />
      <TimeStripFigure front={front} />
      <People front={front} />
      <WaysIn front={front} />
    </div>
  )
}
