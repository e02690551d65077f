import { useT } from '../locales/useT.ts'
import { useApp, usePorts } from '../store/useApp.ts'

/** Puts the link to where the reader is on the clipboard, and tells how it went. */
export function useCopyLink(): () => void {
  const t = useT()
  const ports = usePorts()
  const notify = useApp((state) => state.notify)
  return () => {
    void ports.copyText(ports.location.link()).then((copied) => notify({ text: t(copied ? 'shell.copied' : 'shell.copy.failed') }))
  }
}
