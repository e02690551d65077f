import { readAnswers, type AnswerProblem, type ReadSheet } from '../format/answers.ts'
import type { LessonPlan } from '../plan.ts'

/** Most sheets that are looked at together: more than a class, less than what makes the page slow. */
export const MOST_SHEETS = 200

/** A file that a teacher gave: its text, or why it has none. */
export interface Arrival { name: string; text: string | AnswerProblem }
/** A sheet that was taken, by the name of its file. */
export interface TakenSheet extends ReadSheet { name: string }
/** A file that was left out, and why. */
export interface LeftOut { name: string; problem: AnswerProblem }

/** The sheets of a class, in the order in which they came, and the files that were left out. */
export interface Pile { taken: readonly TakenSheet[]; left: readonly LeftOut[] }

export const emptyPile: Pile = { taken: [], left: [] }

/** Adds files to a pile. What can't be read is left out by name; of two files of one sheet the first one stays. */
export function addToPile(pile: Pile, arrivals: readonly Arrival[], plan: LessonPlan): Pile {
  return arrivals.reduce(({ taken, left }, { name, text }): Pile => {
    const read = typeof text === 'string' ? readAnswers(text, plan) : { ok: false as const, problem: text }
    const leave = (problem: AnswerProblem): Pile => ({ taken, left: [...left, { name, problem }] })
    if (!read.ok) return leave(read.problem)
    const twin = taken.find(({ sheet }) => sheet === read.read.sheet)
    if (twin) return leave({ code: 'double', path: '$.sheet', values: { other: twin.name } })
    if (taken.length >= MOST_SHEETS) return leave({ code: 'too-many', path: '$', values: { limit: MOST_SHEETS } })
    return { taken: [...taken, { ...read.read, name }], left }
  }, pile)
}

/** The pile without one sheet. */
export const withoutSheet = ({ taken, left }: Pile, sheet: string): Pile => ({ taken: taken.filter((each) => each.sheet !== sheet), left })
