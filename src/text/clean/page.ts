/**
 * The little of a parsed page that is read here: any DOM will do (the browser's, linkedom's). Parsing is the caller's:
 * the page has DOMParser, Node and the worker have linkedom.
 */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<PageNode>
}

/** An element of the page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
}

/** A parsed page. `cleanHtml` changes it: hand in a document of its own. */
export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
}

/** Text nodes and elements, as the DOM numbers them. */
export const ELEMENT = 1
export const TEXT = 3
