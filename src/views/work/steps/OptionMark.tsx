import { stanceLooks, type CellMeaning } from '../../../parts/stance.ts'
import { StanceMark } from '../../../parts/StanceMark.tsx'

const isMeaning = (id: string): id is CellMeaning => Object.hasOwn(stanceLooks, id)

/** The mark of a stance; nothing where an option is something else. `otherwise` is shown then. */
export function OptionMark({ id, otherwise }: { id: string; otherwise?: string }) {
  if (isMeaning(id)) return <StanceMark meaning={id} />
  return otherwise === undefined ? null : <>{otherwise}</>
}
