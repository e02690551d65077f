import type { Lesson } from '../../lessons/format/lesson.ts'
import type { SheetContents } from '../../store/answerStore.ts'

/** Signs of the sheet's random name in a file's name: enough that thirty files of a class don't take each other's place. */
const TOLD_APART_BY = 4

/** Name of a file of answers: the lesson, the nickname where there is one, and a few signs that tell files apart. */
export function answerFileName({ id }: Lesson, { nickname, sheet }: SheetContents): string {
  const name = nickname.normalize('NFC').replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-').replaceAll(/^-|-$/g, '')
  return `${[id, name, sheet.slice(0, TOLD_APART_BY)].filter(Boolean).join('_')}.answers.json`
}
