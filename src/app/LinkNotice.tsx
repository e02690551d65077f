import { facetValueName } from '../parts/facetWords.ts'
import { useT } from '../locales/useT.ts'
import { formatList } from '../locales/formats.ts'
import type { Translate } from '../locales/messages.ts'
import type { Selection } from '../corpus/selection/clause.ts'
import type { LoadedStory } from '../corpus/openStory.ts'
import { useApp } from '../store/useApp.ts'
import { Banner } from '../ui/Banner.tsx'

/** Says what of a link could not be read: unknown words, values that this story lacks, a missing end. */
export function LinkNotice() {
  const t = useT()
  const unread = useApp((state) => state.unread)
  const cut = useApp((state) => state.cut)
  const loaded = useApp((state) => state.loaded)
  const selection = useApp((state) => state.address.selection)
  const dismiss = useApp((state) => state.dismissUnread)
  const parts = [...unread, ...(loaded ? unknownValues(selection, loaded, t) : [])]
  if (parts.length === 0 && !cut) return null
  return (
    <Banner title={t('shell.unread')} onClose={dismiss}>
      {cut && <p>{t('shell.unread.cut')}</p>}
      {parts.length > 0 && <p>{t('shell.unread.parts', { parts: formatList(parts.map((part) => `“${part}”`)) })}</p>}
    </Banner>
  )
}

function unknownValues(selection: Selection, loaded: LoadedStory, t: Translate): string[] {
  return selection.flatMap((clause) =>
    'values' in clause ? clause.values.filter((value) => facetValueName(clause.facet, value, loaded, t) === undefined) : [],
  )
}
