import { expect, it } from 'vitest'
import { relocated } from '../../../build/inlineStylesPlugin.ts'
import { withFirstScreen } from '../../../build/prerenderPlugin.ts'

const PAGE = '<title>Crossread</title><div id="root"></div>'

it('puts the first screen, its title and its boot record into the page', () => {
  const page = withFirstScreen(PAGE, { html: '<h1>Did they?</h1>', bootJson: '{"a":1}', title: 'A & B < C' })
  expect(page).toContain('<title>A &amp; B &lt; C</title>')
  expect(page).toContain('<div id="root"><h1>Did they?</h1></div>')
  expect(page).toContain('<script type="application/json" id="boot">{"a":1}</script>')
})

it('keeps a boot record from ending its script element, and from being read as a pattern', () => {
  const bootJson = JSON.stringify({ said: '</script><script>alert(1)</script><!--', cost: '$& $1' })
  const page = withFirstScreen(PAGE, { html: '$&', bootJson, title: '$&' })
  const [, written = ''] = /id="boot">(.*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(written)).toEqual(JSON.parse(bootJson))
  expect(written).not.toContain('<')
  expect(page).toContain('<div id="root">$&</div>')
})

it('refuses a page without an empty root', () => {
  expect(() => withFirstScreen('<div id="root"> </div>', { html: '', bootJson: '{}', title: '' })).toThrow(/add it, empty/)
})

it('turns addresses in an inlined stylesheet from its folder to the page', () => {
  expect(relocated('a{b:url(./f.woff2)}c{d:url("../g.svg")}', 'assets')).toBe('a{b:url(./assets/f.woff2)}c{d:url("./g.svg")}')
  expect(relocated('a{b:url(data:image/png;base64,AA)}c{d:url(#e)}', 'assets')).toBe('a{b:url(data:image/png;base64,AA)}c{d:url(#e)}')
})
