import type { StoryIndex } from '../../corpus/index/storyIndex.ts'
import type { ExportColumn } from '../../corpus/interchange/table.ts'
import type { Story } from '../../corpus/model.ts'
import type { EventRow } from '../../corpus/queries/eventRows.ts'
import type { Translate } from '../../locales/messages.ts'
import { whenWords } from '../../parts/dateWords.ts'

/** Columns of the list as a file. */
export function eventColumns(story: Story, index: StoryIndex, t: Translate): ExportColumn<EventRow>[] {
  return [
    { name: 'id', valueOf: ({ event }) => event.id },
    { name: 'label', valueOf: ({ event }) => event.label },
    { name: 'lane', valueOf: ({ event }) => event.lane },
    { name: 'status', valueOf: ({ event }) => event.status },
    { name: 'date_edtf', valueOf: ({ event }) => event.date?.edtf },
    { name: 'date_in_words', valueOf: ({ mark }) => mark && whenWords(mark.when, t) },
    { name: 'date_inferred', valueOf: ({ event }) => event.date?.inferred },
    { name: 'date_basis', valueOf: ({ event }) => event.date?.basis },
    { name: 'articles', valueOf: ({ event }) => story.articles.filter(({ id }) => event.articles.includes(id)).map(({ letter }) => letter) },
    { name: 'participants', valueOf: ({ event }) => event.participants.flatMap(({ entity }) => index.entities.get(entity)?.name ?? []) },
    { name: 'claims', valueOf: ({ claims }) => claims },
  ]
}
