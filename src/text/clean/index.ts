// The door of the stage: plain text and pasted pages, parsed pages, bytes.
export { decodeBytes } from './decode.ts'
export type { DecodedText } from './decode.ts'
export { cleanHtml } from './html.ts'
export { cleanText } from './plainText.ts'
export type { KeptLines } from './plainText.ts'
export type { Block, BlockKind, CleanedText, Furniture, FurnitureKind, Stated } from './cleaned.ts'
export type { PageDocument, PageElement, PageNode } from './page.ts'
