import { parseHTML } from 'linkedom'
import type { PageDocument } from '../text/index.ts'

/** Parses a page: a worker has no DOMParser. */
export const parsePage = (html: string): PageDocument => parseHTML(html).document as unknown as PageDocument
