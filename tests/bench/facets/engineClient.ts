import { fork, type ChildProcess } from 'node:child_process'
import type { Selection } from '../../../src/corpus/selection/clause.ts'
import type { Ready, StepResult } from './engineProcess.ts'
import { engineKinds, type EngineName, type Mode } from './engines.ts'

/** An engine in its own process. */
export interface EngineClient {
  name: EngineName
  mode: Mode
  rows: number
  ready: Ready
  /** Milliseconds of each measured step. */
  samples: number[]
  /** Takes several steps one after the other, each timed by itself. */
  take(turn: readonly Selection[]): Promise<StepResult[]>
  stop(): void
}

function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`engine process ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Message)
    })
  })
}

/** Starts an engine on a table of so many rows and waits until it stands. */
export async function startEngine(name: EngineName, rows: number): Promise<EngineClient> {
  const child = fork('scripts/run.mjs', ['tests/bench/facets/engineProcess.ts', name, String(rows)], { execArgv: ['--expose-gc'] })
  const ready = await nextMessage<Ready>(child)
  return {
    name, rows, ready,
    mode: engineKinds[name].mode,
    samples: [],
    take(turn) {
      const results = nextMessage<StepResult[]>(child)
      child.send([...turn])
      return results
    },
    stop: () => child.disconnect(),
  }
}
