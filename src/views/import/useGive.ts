import { useEffect, useState, type DragEvent } from 'react'
import { importStore } from '../../store/importStore.ts'
import type { GivenFile } from '../../store/textReader.ts'
import { usePorts } from '../../store/useApp.ts'

/** Ways for files to get here: chosen, dropped anywhere on the page, or shared to the app by the system. */
export function useGive() {
  const ports = usePorts()
  const [over, setOver] = useState(false)
  useEffect(() => ports.arrivals((files) => void importStore(ports).getState().add(files)), [ports])

  const give = (files: readonly File[], pasted: readonly GivenFile[] = []): void => {
    if (files.length + pasted.length === 0) return
    void Promise.all(files.map(contentOf)).then((read) => importStore(ports).getState().add([...read, ...pasted]))
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
