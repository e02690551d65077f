/** A story that was changed; without a revision: it is gone for good. */
export interface LibraryNews { id: string; revision: number | undefined }

/** Tells this tab and all others of changes. */
export function libraryNews() {
  const listeners = new Set<(news: LibraryNews) => void>()
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('crossread.library')
  const hear = (news: LibraryNews): void => listeners.forEach((listener) => listener(news))
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data)
  })
  return {
    tell: (news: LibraryNews): void => {
      hear(news)
      channel?.postMessage(news)
    },
    subscribe: (listener: (news: LibraryNews) => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** A host may serve other apps from the same origin. */
function isNews(message: unknown): message is LibraryNews {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'string' && 'revision' in message
}
