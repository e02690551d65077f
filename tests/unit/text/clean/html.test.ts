import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { cleanHtml, type PageDocument, wordsAt } from '../../../../src/text/index.ts'

const pageOf = (html: string): PageDocument => parseHTML(html).document as unknown as PageDocument

const SENTENCE = 'The council turned down the plan for a new harbour on Monday, after a night of speeches that few had wanted to hear. '
const HTML = `<!doctype html><html><head><title>Harbour plan fails | The Linden Herald</title>
<meta property="og:site_name" content="The Linden Herald"><meta property="og:title" content="Harbour plan fails | The Linden Herald">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-03","author":[{"name":"Anna Lind"}],"headline":"Harbour plan fails"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour plan fails</h1><p>By Anna Lind</p><p>Updated May 3, 2021, 4:15 PM</p>
<p>PORT LINDEN (AP) — ${SENTENCE.repeat(3)}</p><figure><img src="a.jpg"><figcaption>The harbour at night.</figcaption></figure>
<p>${SENTENCE.repeat(2)}<br><br>Nobody had expected it &amp; nobody cheered.</p><h2>What comes next</h2><p>${SENTENCE.repeat(2)}</p>
<p>Related: <a href="/x">Ferry fares to rise</a></p><p><a href="/y">MORE FERRIES FOR THE ISLANDS THIS SUMMER</a></p>
<p>${SENTENCE.repeat(2)}</p><p>Sign up for our newsletter here.</p><h3>Most Popular</h3><ul><li>Dogs on the pier</li></ul></article></body></html>`

describe('cleanHtml', () => {
  const cleaned = cleanHtml(pageOf(HTML))
  const { text, blocks, furniture } = cleaned

  it('gives title and body as blocks of a text of their own', () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'body', 'body', 'body', 'heading', 'body', 'body'])
    expect(blocks.map(({ span }) => wordsAt(text, span)).join('\n\n')).toBe(text)
    expect(text).toContain('Nobody had expected it & nobody cheered.')
  })

  it('reports what the post-filter took out', () => {
    expect(furniture.map(({ kind, words }) => [kind, words])).toEqual([
      ['byline', 'By Anna Lind'],
      ['date', 'Updated May 3, 2021, 4:15 PM'],
      ['caption', 'The harbour at night.'],
      ['teaser', 'Related: Ferry fares to rise'],
      ['link', 'MORE FERRIES FOR THE ISLANDS THIS SUMMER'],
      ['subscription', 'Sign up for our newsletter here.'],
      ['navigation', 'Most Popular'],
      ['teaser', 'Dogs on the pier'],
    ])
  })

  it('reads the page’s metadata, without the outlet in the title', () => {
    expect([cleaned.title?.words, cleaned.byline?.words, cleaned.outlet?.words, cleaned.published?.words, cleaned.dateline?.words]).toEqual([
      'Harbour plan fails', 'Anna Lind', 'The Linden Herald', '2021-05-03', 'PORT LINDEN',
    ])
    expect(cleaned.credits.map(({ words }) => words)).toEqual(['AP'])
  })

  it.each(['', '<html></html>', '<p>Menu', '<!-- -->', `${'<div>'.repeat(3000)}x`, '<script>1</script>', '<script type="application/ld+json">{"@graph":7}</script><p>a</p>'])(
    'gives a diagnostic and never throws where there is no article: %#',
    (html) => {
      expect(cleanHtml(pageOf(html)).diagnostics.map(({ code }) => code)).toContain('clean.no-article')
    },
  )
})
