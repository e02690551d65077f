import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { withPolicy } from '../../../build/cspPlugin.ts'

const PAGE = `<!doctype html><html><head><meta charset="utf-8" /><script>let a = 1</script><style>p{}</style></head>
<body><script type="application/json" id="boot">{"b":2}</script><script type="module" src="./x.js"></script></body></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('lets run only the scripts and styles that the page itself holds', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(withPolicy(PAGE))?.[1]
  expect(policy).toContain(`script-src 'self' ${hash('let a = 1')};`)
  expect(policy).toContain(`style-src 'self' ${hash('p{}')};`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types app-sw app-worker app-stories")
  expect(policy).not.toContain('unsafe')
})

it('stands before everything that it binds', () => {
  const page = withPolicy(PAGE)
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
})

it('refuses a page without the place for it, and says the remedy', () => {
  expect(() => withPolicy('<head></head>')).toThrow(/index\.html: <head>: no <meta charset/)
})
