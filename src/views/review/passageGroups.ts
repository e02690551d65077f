import { readableSentences, wordsAt, type TextRange } from '../../corpus/edits/pickWords.ts'
import type { Evidence, StoryFile } from '../../corpus/model.ts'
import { toUtf16 } from '../../corpus/parse/offsets.ts'

/** Passages of one sentence, shown together: its words with what of them is meant. */
export interface PassageGroup {
  article: StoryFile['articles'][number]
  sentence: string | undefined
  /** The sentence, or the passage alone where the sentence is not there; undefined where no words are there. */
  words: string | undefined
  language: string | undefined
  /** What of the words is meant, in their order; none where all of them are. */
  marks: readonly TextRange[]
  /** The words are a whole sentence, and not just the passage. */
  whole: boolean
}

/** What is meant in the words of a sentence that a passage names as a whole: the forms of a name, say. */
type MeantIn = (words: string) => readonly TextRange[]

/** Passages by their sentence, in the order in which the sentences are met first. Passages that touch are marked as one. */
export function passageGroups(file: StoryFile, passages: readonly Evidence[], meantIn: MeantIn = () => []): readonly PassageGroup[] {
  const groups = new Map<string, PassageGroup>()
  for (const each of passages) {
    const article = file.articles.find(({ id }) => id === each.article)
    if (article === undefined) continue
    const { language, text: { supplementary } } = article
    const [sentence] = each.sentences
    const around = each.sentences.length === 1 ? readableSentences(article).find(({ id }) => id === sentence) : undefined
    const start = toUtf16(each.start, supplementary)
    const end = toUtf16(each.end, supplementary)
    if (around === undefined || start < around.start || end > around.end) {
      groups.set(`${each.article} ${each.start} ${each.end}`, { article, sentence, language, words: wordsAt(article, each), marks: [], whole: false })
      continue
    }
    const key = `${each.article} ${around.id}`
    const isAll = start === around.start && end === around.end
    const marks = isAll ? meantIn(around.words) : [{ start: start - around.start, end: end - around.start }]
    groups.set(key, { article, sentence, language, words: around.words, whole: true, marks: joined([...(groups.get(key)?.marks ?? []), ...marks], around.words) })
  }
  return [...groups.values()].map((group) => (isAllOf(group) ? { ...group, marks: [] } : group))
}

/** Marks that leave out nothing but a full stop point at nothing. */
function isAllOf({ whole, words = '', marks: [mark, ...others] }: PassageGroup): boolean {
  return whole && mark !== undefined && others.length === 0 && !/[\p{L}\p{N}]/u.test(words.slice(0, mark.start) + words.slice(mark.end))
}

/** In their order, without overlaps; what has only blanks between becomes one. */
function joined(marks: readonly TextRange[], words: string): readonly TextRange[] {
  const all: TextRange[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && words.slice(last.end, mark.start).trim() === '') all.splice(-1, 1, { start: last.start, end: Math.max(last.end, mark.end) })
    else all.push(mark)
  }
  return all
}

/** Where forms of a name stand in words, whole words only; longer forms first, none inside another. */
export function formsIn(forms: readonly string[], words: string): readonly TextRange[] {
  const longest = forms.filter((form) => form !== '').toSorted((a, b) => b.length - a.length).map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  if (longest.length === 0) return []
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longest.join('|')})(?![\p{L}\p{N}])`, 'gu')
  return Array.from(words.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
