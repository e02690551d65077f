import type { Diagnostic, Ground, Span } from '../text.ts'

/** What a block of story text is; the names are those of the story format's sentences. */
export type BlockKind = 'title' | 'deck' | 'slug' | 'heading' | 'body' | 'bullet' | 'credit'

/** A stretch of the text that belongs to the article. */
export interface Block {
  kind: BlockKind
  span: Span
  ground: Ground
}

/** What a dropped piece of the page was. */
export type FurnitureKind =
  | 'navigation' | 'section-label' | 'share' | 'teaser' | 'rating' | 'comments' | 'photo-credit' | 'image-name' | 'caption' | 'legal'
  | 'subscription' | 'byline' | 'date' | 'separator' | 'source-label' | 'address' | 'author-note' | 'link' | 'credit'

/** A piece of the page that is no story text. `span` and `line` (from 1) where it stands in the text that was given. */
export interface Furniture {
  kind: FurnitureKind
  /** Its first words, at most 200 UTF-16 units. */
  words: string
  ground: Ground
  span?: Span
  line?: number
}

/** Something the page says about the article; `span` where it stands in `text`. */
export interface Stated {
  words: string
  ground: Ground
  span?: Span
}

/** An article without the page around it. Spans are UTF-16 units in `text`. */
export interface CleanedText {
  /** Plain input: the very text that was given. A page: its blocks, set apart by blank lines. */
  text: string
  blocks: Block[]
  furniture: Furniture[]
  title?: Stated
  byline?: Stated
  /** Place line that opens the story, as printed. */
  dateline?: Stated
  /** Date of publication, as printed or as the page's metadata has it. */
  published?: Stated
  outlet?: Stated
  /** Agencies, papers and people that the page credits. */
  credits: Stated[]
  diagnostics: Diagnostic[]
}
