/** Something that is kept and can be followed. */
interface Followed { subscribe: (onChange: () => void) => () => void }

/**
 * Stands for something whose program comes with its first use: `names` are its asynchronous functions, called in the order
 * in which they were asked for.
 */
export function later<Kept extends Followed>(load: () => Promise<Kept>, names: readonly Exclude<keyof Kept, 'subscribe'>[]): Kept {
  type Act = (...args: unknown[]) => Promise<unknown>
  const acts = names.map((name) => [name, async (...args: unknown[]) => ((await load())[name] as Act)(...args)])
  const subscribe: Followed['subscribe'] = (onChange) => {
    let stop: (() => void) | undefined = () => undefined
    void load().then((kept) => (stop &&= kept.subscribe(onChange)))
    return () => {
      stop?.()
      stop = undefined
    }
  }
  return { ...Object.fromEntries(acts) as Kept, subscribe }
}
