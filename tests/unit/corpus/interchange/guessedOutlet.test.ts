import { expect, it } from 'vitest'
import { guessedOutlet } from '../../../../src/corpus/interchange/guessedOutlet.ts'

it.each([
  ['post-1.txt', 'post-1'],
  ['reports/The Harbour Post.html', 'The Harbour Post'],
  ['C:\\news\\bbc.docx', 'bbc'],
  ['el-país.md', 'el-país'],
  ['朝日.txt', '朝日'],
  ['nytimes', 'nytimes'],
])('%s may be %s', (name, outlet) => expect(guessedOutlet(name)).toBe(outlet))

it.each(['A.txt', '001.txt', '2024-05-07.html', '.txt', '', '-', 'City council approves new bike lanes on Harbour Street', `${'long'.repeat(20)}.txt`])('“%s” says nothing', (name) => expect(guessedOutlet(name)).toBeUndefined())
