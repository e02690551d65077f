/** Attributes that the style sheet of jsdom asks for. */
const ASKED = ['hidden', 'type', 'open', 'dir', 'align', 'style']

/**
 * Computed styles that elements of the same kind share. jsdom matches some two hundred rules of its own style sheet for every
 * element and again after every change; these tests load no other sheet, so what is alike in tag and in those attributes
 * is alike in style, the parent included. Most of the time of axe and of queries by role went there.
 */
export function shareComputedStyles(): void {
  const computed = window.getComputedStyle.bind(window)
  const known = new Map<string, CSSStyleDeclaration>()
  window.getComputedStyle = (element, pseudo) => {
    const kind = `${kindOf(element)}<${element.parentElement ? kindOf(element.parentElement) : ''}`
    const style = known.get(kind) ?? computed(element, pseudo)
    known.set(kind, style)
    return style
  }
}

const kindOf = (element: Element): string => element.localName + ASKED.map((name) => element.getAttribute(name) ?? '·').join('|')
