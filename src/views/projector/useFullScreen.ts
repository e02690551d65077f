import { useEffect, useState } from 'react'

/** Whether the page fills the screen, and whether a browser lets it. Leaving what asked for it ends it. */
export function useFullScreen(): { can: boolean; filled: boolean; toggle: () => void } {
  const [filled, setFilled] = useState(() => Boolean(document.fullscreenElement))
  useEffect(() => {
    const follow = (): void => setFilled(Boolean(document.fullscreenElement))
    document.addEventListener('fullscreenchange', follow)
    return () => {
      document.removeEventListener('fullscreenchange', follow)
      end()
    }
  }, [])
  return {
    // Some phones have it for films only.
    can: document.fullscreenEnabled === true,
    filled,
    toggle: () => {
      // A browser may refuse; the page then stays as it is.
      if (document.fullscreenElement) end()
      else document.documentElement.requestFullscreen?.().catch(() => undefined)
    },
  }
}

function end(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
}
