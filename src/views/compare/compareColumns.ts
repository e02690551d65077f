import type { ExportColumn } from '../../corpus/interchange/table.ts'
import type { Article } from '../../corpus/model.ts'
import type { Translate } from '../../locales/messages.ts'
import { noteWords } from './noteWords.ts'
import { isGroup, type AloneShown, type GroupShown } from './useComparison.ts'

/** Columns of a comparison as a file: places and notes, and never a word of an attached text. */
export function compareColumns(articles: readonly Article[], t: Translate): ExportColumn<GroupShown | AloneShown>[] {
  return [
    { name: 'number', valueOf: (shown) => (isGroup(shown) ? shown.row.number : undefined) },
    { name: 'alignments', valueOf: (shown) => (isGroup(shown) ? shown.row.links.map(({ alignment }) => alignment.id) : []) },
    { name: 'label', valueOf: (shown) => (isGroup(shown) ? shown.row.links[0]?.alignment.label : undefined) },
    { name: 'relation', valueOf: (shown) => (isGroup(shown) ? shown.row.links[0]?.alignment.relation : undefined) },
    ...articles.map(({ id, letter }): ExportColumn<GroupShown | AloneShown> => ({
      name: letter,
      valueOf: ({ row }) => row.cells.find(({ article }) => article.id === id)?.sentences.map((sentence) => sentence.id) ?? [],
    })),
    { name: 'notes', valueOf: (shown) => (isGroup(shown) ? shown.notes.map((note) => noteWords(note, articles.length, t)) : []) },
  ]
}
