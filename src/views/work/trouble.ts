import { isMessageId, type Translate } from '../../locales/messages.ts'

/** A problem with a file, in words: what is wrong, and what to do about it. */
export interface Trouble {
  what: string
  remedy: string
}

/** Words for the first problem of a lesson or key that could not be read. */
export function troubleOf(problems: readonly { code: string; path: string; values: Readonly<Record<string, string | number>> }[], t: Translate): Trouble {
  const [first] = problems
  const id = `lessons.problem.${first?.code ?? ''}`
  const remedy = `${id}.remedy`
  const values = { ...first?.values, path: first?.path ?? '' }
  return { what: isMessageId(id) ? t(id, values) : '', remedy: isMessageId(remedy) ? t(remedy, values) : '' }
}
