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
  const ports = usePorts()
  const [read, setRead] = useState<GivenStoryRead>()
  useEffect(() => {
    let here = true
    void ports.storyWork().then((work) => work.given(file)).then((outcome) => here && setRead(outcome))
    return () => void (here = false)
  }, [ports, file])
  return <StoryCard name={file.name} read={read} onAway={onAway} />
}

/** The story that a link carries. */
export function PackedStoryCard({ packed }: { packed: string }) {
  const t = useT()
  const ports = usePorts()
  const goTo = useApp((state) => state.goTo)
  const [read, setRead] = useState<GivenStoryRead>()
  useEffect(() => {
    let here = true
    void ports.storyWork().then((work) => work.link({ packed })).then((outcome) => here && setRead(outcome))
    return () => void (here = false)
  }, [ports, packed])
  return <StoryCard name={t('import.story.link')} read={read} onAway={() => goTo({ view: 'import', selection: [] })} />
}
