import type { Evidence } from '../corpus/model.ts'
import type { Entry, Option, Step } from './steps.ts'

/**
 * What answers to a step refer to, for the fingerprint of a plan: the question, ids and their labels, passages, tokens,
 * limits. Hints, what to look for, ready sentences and lengths are left out: another wording of them takes nothing from an
 * answer that was given before.
 */
export function referred(step: Step): unknown {
  const about = [step.id, step.kind, step.prompt, places(step.passages)]
  switch (step.kind) {
    case 'choice': return [about, options(step.options), step.many]
    case 'sort': return [about, entries(step.entries), options(step.bins)]
    case 'assign': return [about, entries(step.entries), options(step.claims), options(step.stances)]
    case 'order': return [about, entries(step.entries), step.from, step.to]
    case 'mark': return [about, step.tokens, options(step.roles)]
    case 'number': return [about, step.min, step.max, step.unit]
    case 'scale': return [about, step.moment, step.pair]
    case 'paragraph': return [about, step.claims.map(({ id, text, origins }) => [id, text, options(origins)])]
    case 'text':
    case 'list': return about
  }
}

const places = (passages: readonly Evidence[]): unknown => passages.map(({ article, start, end }) => [article, start, end])
const options = (of: readonly Option[]): unknown => of.map(({ id, label }) => [id, label ?? null])
const entries = (of: readonly Entry[]): unknown => of.map(({ id, label, passages }) => [id, label ?? null, places(passages)])
