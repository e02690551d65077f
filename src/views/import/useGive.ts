import { useEffect, useState, type DragEvent } from 'react'
import { importStore } from '../../store/importStore.ts'
import type { GivenFile } from '../../store/textReader.ts'
import { usePorts } from '../../store/useApp.ts'

/** Bytes of the largest file that is opened at all, a ZIP file of pictures say; and of the largest text that is read (text/intake). */
const MOST_OPENED = 200_000_000
const MOST_READ = 50_000_000

/** Ways for files to get here: chosen, dropped anywhere on the page, or shared to the app by the system. */
export function useGive() {
  const ports = usePorts()
  const [over, setOver] = useState(false)
  useEffect(() => ports.arrivals((files) => void importStore(ports).getState().add(files)), [ports])

  const give = (files: readonly File[], pasted: readonly GivenFile[] = []): void => {
    if (files.length + pasted.length === 0) return
    const { refuse, add } = importStore(ports).getState()
    refuse(files.filter(({ size }) => size > MOST_OPENED).map(({ name, size }) => ({ code: 'too-large', severity: 'refused', name, values: { length: size, limit: MOST_READ } })))
    const opened = files.filter(({ size }) => size <= MOST_OPENED)
    if (opened.length + pasted.length === 0) return
    void Promise.all(opened.map(contentOf)).then((read) => add([...read, ...pasted]))
  }
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      // Leaving a child for another one inside is no leaving.
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const text = event.dataTransfer.getData('text/plain')
      const files = [...event.dataTransfer.files]
      give(files, files.length === 0 && text.trim() !== '' ? [{ name: text.trim().split('\n', 1)[0]?.slice(0, 60) ?? '', content: text }] : [])
    },
  }
  return { give, over, handlers }
}

/** A file that was moved away in the meantime is as empty as one without text. */
const contentOf = async (file: File): Promise<GivenFile> => ({ name: file.name, content: await file.arrayBuffer().catch(() => new ArrayBuffer()) })
