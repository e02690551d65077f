// The one door of the package: what the CLI, the worker and the benches may use.
export type { Diagnostic, Ground, Span } from './text.ts'
export { wordsAt } from './text.ts'
export { cleanHtml, cleanText, decodeBytes } from './clean/index.ts'
export type {
  Block, BlockKind, CleanedText, DecodedText, Furniture, FurnitureKind, PageDocument, PageElement, PageNode, Stated,
} from './clean/index.ts'
export { segmentText } from './segment/index.ts'
export type { Paragraph, Segmentation, Sentence } from './segment/index.ts'
