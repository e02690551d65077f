import type { Problem } from '../corpus/parse/problem.ts'
import '../locales/later.ts'
import { isMessageId, t } from '../locales/messages.ts'
import type { IntakeProblem } from '../text/index.ts'

/** `what: remedy` from the catalogue; a code that it does not have stands for itself. */
export function whatAndRemedy(id: string, values: Readonly<Record<string, string | number>>): string {
  const [what, remedy] = [id, `${id}.remedy`].map((one) => (isMessageId(one) ? t(one, { ...values }) : undefined))
  return remedy === undefined ? what ?? id : `${what}: ${remedy}`
}

/** `file:line: what: remedy` of an input. */
export function intakeLine({ code, name, line, values }: IntakeProblem): string {
  return `${line === undefined ? name : `${name}:${line}`}: ${whatAndRemedy(`intake.${code}`, values)}`
}

/** `file: path (id): what: remedy` of a story; the id leads to the record. `line` is that of the path in the file. */
export function storyLine({ code, path, values }: Problem, file: string, line?: number): string {
  const record = values['record']
  const place = record === undefined || record === '' ? path : `${path} (${record})`
  return `${line === undefined ? file : `${file}:${line}`}: ${place}: ${whatAndRemedy(`problem.${code}`, values)}`
}

/** `3 articles`, `1 article`. */
export const counted = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`
