import { useEffect, useState } from 'react'
import type { GivenStoryRead } from '../../corpus/interchange/givenStory.ts'
import { importStore } from '../../store/importStore.ts'
import type { GivenFile } from '../../store/textReader.ts'
import { useApp, usePorts } from '../../store/useApp.ts'
import { useImport } from '../../store/useImport.ts'
import { useT } from '../../locales/useT.ts'
import { StoryCard } from './StoryCard.tsx'

/** Story files that were given: what is in each, before it is kept. */
export function GivenStories() {
  const stories = useImport((state) => state.stories)
  const ports = usePorts()
  return stories.map((file, at) => <StoryFileCard key={`${at} ${file.name}`} file={file} onAway={() => importStore(ports).getState().dropStory(file)} />)
}

function StoryFileCard({ file, onAway }: { file: GivenFile; onAway: () => void }) {
  const [read, setRead] = useState<GivenStoryRead>()
  useEffect(() => {
    let here = true
    const content = typeof file.content === 'string' ? file.content : new Uint8Array(file.content)
    void import('../../corpus/interchange/givenStory.ts').then(({ readGivenStory }) => here && setRead(readGivenStory(content, file.name)))
    return () => void (here = false)
  }, [file])
  return <StoryCard name={file.name} read={read} onAway={onAway} />
}

/** The story that a link carries. */
export function PackedStoryCard({ packed }: { packed: string }) {
  const t = useT()
  const goTo = useApp((state) => state.goTo)
  const [read, setRead] = useState<GivenStoryRead>()
  useEffect(() => {
    let here = true
    void import('../../corpus/interchange/givenStory.ts').then(({ readPackedStory }) => here && setRead(readPackedStory(packed)))
    return () => void (here = false)
  }, [packed])
  return <StoryCard name={t('import.story.link')} read={read} onAway={() => goTo({ view: 'import', selection: [] })} />
}
