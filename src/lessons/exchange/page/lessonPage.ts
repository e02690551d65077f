import { textHash } from '../../../corpus/fingerprint.ts'
import type { Dialect } from '../flow.ts'
import type { WordedLesson } from '../question.ts'
import { fileNameOf } from '../safeName.ts'
import { el, markupOf, type XmlElement } from '../xml.ts'
import { zipOf } from '../zip.ts'
import type { PagePhrases } from './pagePhrases.ts'
import { pageQuestion, stepKindOf } from './pageQuestion.ts'
import { pageScript } from './pageScript.ts'
import { pageStyle } from './pageStyle.ts'

interface PageWish {
  phrases: PagePhrases
  direction: 'ltr' | 'rtl'
  /** The teacher's page, with the key below every question. Left out: no key is anywhere in the page. */
  keyed?: boolean
}

/**
 * The lesson as one page that needs nothing else: from a stick, without a network, without a server. Without script it is
 * a worksheet. Its policy lets nothing run but its own script, and nothing out.
 */
export function lessonPage(lesson: WordedLesson, { phrases, direction, keyed = false }: PageWish): string {
  const dialect: Dialect = { language: lesson.language, lang: 'lang', entry: 'data-entry' }
  const facts = {
    lesson: { id: lesson.id, fingerprint: lesson.fingerprint }, story: lesson.story.id, name: fileNameOf(lesson.title), saved: phrases.saved,
    steps: lesson.questions.map((question) => ({ id: question.id, kind: stepKindOf(question) })),
  }
  const body: readonly XmlElement[] = [
    el('header', {}, [
      el('h1', {}, [lesson.title]),
      el('p', { class: 'about' }, [lesson.story.title]),
      ...(lesson.introduction ?? '').split('\n').filter((line) => line.trim() !== '').map((line) => el('p', {}, [line])),
      ...(lesson.articles.length > 0 ? [el('h2', { class: 'small' }, [phrases.articles]), el('ul', { class: 'about' }, lesson.articles.map((article) => el('li', {}, [article])))] : []),
      ...(lesson.glossary.length > 0 ? [el('h2', { class: 'small' }, [phrases.glossary]), el('dl', { class: 'about' }, lesson.glossary.flatMap(({ term, meaning }) => [el('dt', {}, [term]), el('dd', {}, [meaning])]))] : []),
    ]),
    el('main', {}, [
      ...lesson.questions.map((question, at) => pageQuestion(question, at + 1, { lesson, phrases, dialect }, keyed)),
      el('div', { class: 'tools scripted' }, [
        el('label', {}, [phrases.nickname, el('input', { type: 'text', id: 'nickname', maxlength: 40, autocomplete: 'off' })]),
        el('button', { type: 'button', id: 'save' }, [phrases.save]),
        el('button', { type: 'button', id: 'print', class: 'quiet' }, [phrases.print]),
        el('p', { id: 'told', role: 'status' }),
        el('p', { class: 'hint' }, [phrases.hint]),
        ...(keyed ? [el('p', { class: 'hint' }, [phrases.curtain])] : []),
      ]),
    ]),
  ]
  const policy = `default-src 'none'; script-src '${hashOf(pageScript)}'; style-src '${hashOf(pageStyle)}'; base-uri 'none'; form-action 'none'`
  const head = htmlOf([
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('title', {}, [lesson.title]),
  ])
  const opening = markupOf([el('html', { lang: lesson.language, dir: direction }, [' '])]).replace(' </html>', '')
  // Only texts of our own making stand here unescaped; in the facts no tag can begin.
  return `<!doctype html>\n${opening}<head>${head}<style>${pageStyle}</style></head>\n<body>${htmlOf(body)}\n<script type="application/json" id="facts">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script><script>${pageScript}</script></body></html>\n`
}

/** The page as a package for a Kolibri channel: a zip with `index.html` (Kolibri's HTML5 apps). */
export const kolibriZip = (page: string): Uint8Array => zipOf([['index.html', page]])

const VOID = new Set(['br', 'input', 'meta'])

/** HTML knows no self-closed elements but the void ones. In the markup no `<` or `>` stands in an attribute. */
const htmlOf = (nodes: readonly XmlElement[]): string => markupOf(nodes).replaceAll(/<([a-z][a-z0-9]*)([^<>]*)\/>/g, (whole, name: string, attributes: string) => (VOID.has(name) ? whole : `<${name}${attributes}></${name}>`))

/** The hash by which a policy vouches for an inline text (CSP 3: SHA-256, base64). */
function hashOf(text: string): string {
  const bytes = textHash(text).match(/../g)?.map((hex) => Number.parseInt(hex, 16)) ?? []
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let base64 = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(at, at + 3)
    const group = (one << 16) | (two << 8) | three
    base64 += [18, 12, 6, 0].map((shift) => letters[(group >> shift) & 63]).join('')
  }
  const spare = (3 - (bytes.length % 3)) % 3
  return `sha256-${spare === 0 ? base64 : base64.slice(0, -spare) + '='.repeat(spare)}`
}
