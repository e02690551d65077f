import { openDB, type IDBPDatabase } from 'idb'
import { migrations, type Migration, type Upgrade } from './deviceMigrations.ts'

/** What a tab hears about its base. */
interface Events {
  /** Another tab holds on to an older version, and did not let go. */
  onBlocked: () => void
  /** The base was closed: `newer` by a tab with a newer version of the app, else by the browser or whoever deletes it. */
  onClosed: (why: 'newer' | 'gone') => void
}

/** Tabs that let go do so after their last transaction. */
const GRACE_MS = 3000

/** Opens the base and brings it to the version of this app. Rejects with VersionError where it is newer than the app. */
export function openDeviceBase(name: string, { onBlocked, onClosed }: Events, steps = migrations): Promise<IDBPDatabase> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return openDB(name, steps.length, {
    upgrade: (base, from, _to, upgrade) => {
      // All of it or nothing: a base that is half migrated would be lost.
      upgrade.done.catch(() => undefined)
      run(steps.slice(from), base, upgrade).catch(() => upgrade.abort())
    },
    blocked: () => (waiting = setTimeout(onBlocked, GRACE_MS)),
    // Another tab has a newer version of the app, or wants the data gone: let go, and open again when asked.
    blocking: (_present, wanted, event) => {
      const { target } = event
      if (target instanceof IDBDatabase) target.close()
      onClosed(wanted === null ? 'gone' : 'newer')
    },
    terminated: () => onClosed('gone'),
  }).finally(() => clearTimeout(waiting))
}

async function run(steps: readonly Migration[], base: IDBPDatabase, upgrade: Upgrade): Promise<void> {
  for (const migrate of steps) await migrate(base, upgrade)
}
