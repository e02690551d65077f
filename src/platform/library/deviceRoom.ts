/** What the browser says of its storage; it tells neither exactly, and some tell nothing. */
export interface Room {
  /** Bytes. */
  used?: number
  left?: number
  /** The browser will not clear it by itself. */
  persistent?: boolean
}

/** Asks the browser about its storage. */
export function deviceRoom() {
  let asked = false
  const storage = typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined)
  return {
    /** Once a page, after something was kept that would be missed. The browser decides, or asks the reader. */
    askToPersist: (): void => {
      if (asked) return
      asked = true
      storage?.persist?.().catch(() => undefined)
    },
    look: async (): Promise<Room> => {
      const [estimate, persistent] = await Promise.all([quietly(storage?.estimate?.()), quietly(storage?.persisted?.())])
      const { usage, quota } = estimate ?? {}
      return {
        ...(usage !== undefined && { used: usage }),
        ...(usage !== undefined && quota !== undefined && { left: Math.max(0, quota - usage) }),
        ...(persistent !== undefined && { persistent }),
      }
    },
  }
}

const quietly = <Result>(asked: Promise<Result> | undefined): Promise<Result | undefined> => asked?.catch(() => undefined) ?? Promise.resolve(undefined)
