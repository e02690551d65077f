// The door of the stage: plain text and pasted pages, parsed pages, bytes.
export { cleanHtml } from './html.ts'
export type { Block, BlockKind, CleanedText, Furniture, FurnitureKind, Stated } from './cleaned.ts'
export type { PageDocument, PageElement, PageNode } from './page.ts'
