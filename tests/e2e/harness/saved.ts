import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** A file that a page gave; it is deleted with the test. */
export interface SavedFile { name: string; path: string; text: string; bytes: Uint8Array }

/** Does what makes the page give a file, and reads it. */
export async function saved(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const folder = await mkdtemp(path.join(tmpdir(), 'crossread-saved-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  const bytes = await readFile(file)
  return { name: download.suggestedFilename(), path: file, text: bytes.toString('utf8'), bytes }
}
