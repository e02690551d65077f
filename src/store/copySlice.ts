import type { ArticleText } from '../corpus/anchors/articleText.ts'
import type { CopyDoubt, KeptCopy, ReadCopy } from '../corpus/anchors/copy.ts'
import type { Likeness } from '../corpus/anchors/whichArticle.ts'
import type { LoadedStory } from '../corpus/openStory.ts'
import type { CopyPlace, Ports } from './ports.ts'
import type { GetState, SetState } from './slice.ts'

/** What became of the last copy that the reader gave. `asked`: the article they gave it for, where they named one. */
export type CopyOutcome = { asked: string | undefined } & (
  | { kind: 'reading' }
  | { kind: 'attached'; article: string; place: CopyPlace; doubts: readonly CopyDoubt[] }
  /** Another article's text (`guess`), or none of the story's. */
  | { kind: 'refused'; guess: Likeness | undefined }
  | { kind: 'unreadable'; code: string; values: Readonly<Record<string, string | number>> }
)

export interface CopySlice {
  /** The texts that are there, by article of the story that is open: shipped with it, or the reader's copies. */
  texts: ReadonlyMap<string, ArticleText>
  /** Where copies are kept; known once one was. */
  copyPlace: CopyPlace | undefined
  copyOutcome: CopyOutcome | undefined
  /** Reads a text or saved page, finds the article's passages in it and keeps it. Without an article: the one it is a copy of. */
  attachCopy: (article: string | undefined, name: string, content: string | Uint8Array) => Promise<void>
  /** Takes a copy away; gives how to bring it back. */
  removeCopy: (article: string) => Promise<() => Promise<void>>
  /** Takes all copies of all stories away. */
  removeAllCopies: () => Promise<void>
  dismissCopyOutcome: () => void
  /** Reads the texts of the story that is open again: it, or what is kept, has changed. */
  openTexts: () => Promise<void>
}

const NONE: ReadonlyMap<string, ArticleText> = new Map()

/** Whole texts of articles. All work on them comes after the first screen. */
export function copySlice(ports: Ports, set: SetState, get: GetState): CopySlice {
  let textsOfStory: LoadedStory | undefined
  let followed = false
  let attempts = 0

  async function read(name: string, content: string | Uint8Array): Promise<ReadCopy> {
    try {
      return await ports.readCopy(name, content)
    } catch {
      return { ok: false, code: 'unreadable', values: {} }
    }
  }

  async function keep(copy: KeptCopy): Promise<CopyPlace> {
    const copyPlace = await ports.copies.keep(copy)
    set({ copyPlace })
    return copyPlace
  }

  async function openTexts(): Promise<void> {
    const { whole } = get()
    if (textsOfStory !== whole) set({ texts: NONE, copyOutcome: undefined })
    textsOfStory = whole
    if (!whole) return
    if (!followed) ports.copies.subscribe(() => void openTexts())
    followed = true
    const { story } = whole
    const copies = await ports.copies.of(story.id)
    const shipped = story.articles.some(({ text }) => text.whole !== undefined)
    if (copies.length === 0 && !shipped) {
      if (get().whole === whole) set({ texts: NONE })
      return
    }
    const { textsOf } = await import('../corpus/anchors/attach.ts')
    if (get().whole === whole) set(({ texts }) => ({ texts: textsOf(story.articles, copies, texts) }))
  }

  return {
    texts: NONE,
    copyPlace: undefined,
    copyOutcome: undefined,
    dismissCopyOutcome: () => set({ copyOutcome: undefined }),
    openTexts,
    attachCopy: async (asked, name, content) => {
      const { whole } = get()
      if (!whole) return
      const attempt = ++attempts
      const tell = (copyOutcome: CopyOutcome): void => {
        if (attempt === attempts && get().whole === whole) set({ copyOutcome })
      }
      tell({ kind: 'reading', asked })
      const copy = await read(name, content)
      if (!copy.ok) return tell({ kind: 'unreadable', asked, code: copy.code, values: copy.values })
      const { attach } = await import('../corpus/anchors/attach.ts')
      const attached = attach(whole.story.articles, asked, copy)
      if (!attached.ok) return tell({ kind: 'refused', asked, guess: attached.guess })
      const { article } = attached.text
      const place = await keep({ story: whole.story.id, article, name, ...attached.copy, keptAt: Date.now() })
      if (get().whole === whole) set(({ texts }) => ({ texts: new Map(texts).set(article, attached.text) }))
      tell({ kind: 'attached', asked, article, place, doubts: copy.diagnostics })
    },
    removeCopy: async (article) => {
      const story = get().whole?.story.id ?? ''
      const copy = (await ports.copies.of(story)).find((each) => each.article === article)
      await ports.copies.remove(story, article)
      set({ copyOutcome: undefined })
      await openTexts()
      return async () => {
        if (copy) await keep(copy)
        await openTexts()
      }
    },
    removeAllCopies: async () => {
      await ports.copies.removeAll()
      set({ copyOutcome: undefined })
      await openTexts()
    },
  }
}
