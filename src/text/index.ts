// The one door of the package: what the CLI, the worker and the benches may use.
export type { Diagnostic, Ground, Span } from './text.ts'
export { wordsAt } from './text.ts'
export { segmentText } from './segment/index.ts'
export type { Paragraph, Segmentation, Sentence } from './segment/index.ts'
