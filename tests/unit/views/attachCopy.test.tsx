import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/corpus/model.ts'
import { AttachCopy } from '../../../src/parts/AttachCopy.tsx'
import { useLoaded } from '../../../src/store/useApp.ts'
import { expectNoViolations, renderInApp } from '../appHarness.tsx'
import { articleOf } from '../corpus/anchors/copies.ts'
import { tinyStory } from '../corpus/tinyStory.ts'

const POST = ['The lamp at Cape Lorn went dark on Friday night.', 'Nobody on the quay could say why it did.', 'A spare lamp was carried up before the morning.']
const WIRE = ['A denial came from the mayor of the harbour town.', 'She spoke of a broken cable and of bad weather.', 'Her office sent no photographs of the damage.']

/** Two articles of three sentences; a claim rests on the second sentence of A. */
function story(whole = false): Story {
  const made = tinyStory()
  made.articles = [articleOf('post', POST), { ...articleOf('wire', WIRE), letter: 'B' }]
  if (!whole) for (const { text } of made.articles) delete text.whole
  const second = made.articles[0]?.sentences[1]
  for (const claim of made.claims) for (const assertion of claim.assertions) assertion.evidence = []
  const assertion = made.claims[0]?.assertions[0]
  if (second && assertion) assertion.evidence = [{ article: 'post', sentences: [second.id], start: second.start, end: second.end - 1 }]
  for (const list of [made.lineage, made.responses]) for (const record of list) record.evidence = []
  return { ...made, quotations: [], differences: [] }
}

function Page({ id }: { id: string }) {
  const article = useLoaded().index.articles.get(id)
  return article ? <AttachCopy article={article} /> : null
}

async function pasted(words: string) {
  const rendered = renderInApp(<Page id="post" />, { story: story(), hash: '#/articles/post' })
  await userEvent.click(screen.getByText('Attach your copy'))
  fireEvent.change(screen.getByRole('textbox', { name: 'Paste the article’s text' }), { target: { value: words } })
  await userEvent.click(screen.getByRole('button', { name: 'Attach this text' }))
  return rendered
}

describe('AttachCopy', () => {
  it('says before what will happen and where the copy stays', async () => {
    const { container } = renderInApp(<Page id="post" />, { story: story() })
    await userEvent.click(screen.getByText('Attach your copy'))
    expect(screen.getByText(/stays on this device/)).toHaveTextContent('never goes into a story that you export')
    expect(screen.getByLabelText(/choose a file/)).toHaveAttribute('type', 'file')
    await userEvent.click(screen.getByRole('button', { name: 'Attach this text' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Paste the text first')
    await expectNoViolations(container)
  })

  it('attaches a pasted text, tells that all was found, and goes on there', async () => {
    const { container, ports } = await pasted(POST.join('\n'))
    const status = screen.getByRole('status')
    await waitFor(() => expect(status).toHaveTextContent('Your copy is attached. It is kept on this device only.'))
    expect(status).toHaveFocus()
    expect(screen.getByText(/All 3 sentences of the article were found/)).toHaveTextContent('Every passage that the story points to has its place.')
    expect(ports.keptCopies).toHaveLength(1)
    await expectNoViolations(container)
  })

  it('lists what is not there with its reason and claims, and what is new', async () => {
    const { container } = await pasted([POST[0], 'Several boats turned back at the sandbank instead of waiting.', POST[2]].join('\n'))
    await screen.findByText(/2 of 3 sentences/)
    const orphans = screen.getByText(/1 sentence that your copy does not have/).closest('details')
    if (!orphans) throw new Error('no list')
    expect(within(orphans).getByRole('link', { name: 'Sentence s2', hidden: true })).toHaveAttribute('href', expect.stringContaining('open=s2'))
    expect(orphans).toHaveTextContent('your copy has other words in its place; 1 passage without a place')
    expect(within(orphans).getByRole('link', { name: /lighthouse went dark/, hidden: true })).toHaveAttribute('href', expect.stringContaining('open=went-dark.post'))
    expect(screen.getByText(/1 sentence of your copy that the story does not know/).closest('details')).toHaveTextContent('Several boats turned back')
    await expectNoViolations(container)
  })

  it('refuses another article’s text, and attaches it there when asked', async () => {
    const { store } = await pasted(WIRE.join('\n'))
    expect(await screen.findByText(/This seems to be another article: B, wire\. 3 of its 3 sentences/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Attach it to article B' }))
    expect(await screen.findByText(/attached to article B/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Read article B, wire' })).toHaveAttribute('href', expect.stringContaining('articles/wire'))
    expect([...store.getState().texts.keys()]).toEqual(['wire'])
  })

  it('refuses a text that is none of the articles, with what to check', async () => {
    const { container } = await pasted('Peel the potatoes. Boil them in salted water. Serve with butter and chives.')
    expect(await screen.findByText(/was not attached. Check that/)).toBeInTheDocument()
    await expectNoViolations(container)
  })

  it('takes a file that is chosen or dropped, and says what to do where it can not be read', async () => {
    const { container } = renderInApp(<Page id="post" />, { story: story() })
    await userEvent.click(screen.getByText('Attach your copy'))
    await userEvent.upload(screen.getByLabelText(/choose a file/), new File(['x'], 'article.txt', { type: 'text/plain' }))
    expect(await screen.findByText(/could not be read.*neither text nor a web page/)).toBeInTheDocument()
    const form = container.querySelector('form')
    if (!form) throw new Error('no form')
    fireEvent.drop(form, { dataTransfer: { files: [], getData: () => POST.join('\n') } })
    expect(screen.getByRole('textbox')).toHaveValue(POST.join('\n'))
  })

  it('removes the copy, and brings it back', async () => {
    const { store, ports } = await pasted(POST.join('\n'))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove your copy' }))
    expect(await screen.findByText('Attach your copy')).toBeInTheDocument()
    expect(ports.keptCopies).toEqual([])
    const notice = store.getState().notices.at(-1)
    expect(notice?.text).toContain('article P was removed')
    notice?.action?.run()
    expect(await screen.findByText(/All 3 sentences/)).toBeInTheDocument()
  })

  it('is not there where the story ships the text', async () => {
    const { container, store } = renderInApp(<Page id="post" />, { story: story(true) })
    await waitFor(() => expect(store.getState().texts.size).toBe(2))
    await waitFor(() => expect(container).toBeEmptyDOMElement())
  })
})
