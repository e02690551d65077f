import { isMessageId, type Translate } from '../../locales/messages.ts'

/** A problem with a file, in words: what is wrong, and what to do about it. */
export interface Trouble {
  what: string
  remedy: string
}

interface FileProblem {
  code: string
  path: string
  values: Readonly<Record<string, string | number>>
}

/** Words for the first problem of a file that could not be read. `family`: what the ids of its messages begin with. */
export function troubleOf(family: 'lessons.problem' | 'class.problem', [first]: readonly FileProblem[], t: Translate): Trouble {
  const values = { ...first?.values, path: first?.path ?? '' }
  const words = (id: string): string => (isMessageId(id) ? t(id, values) : t('work.file.unread'))
  const id = `${family}.${first?.code ?? ''}`
  return { what: words(id), remedy: words(`${id}.remedy`) }
}
