import { useState } from 'react'
import { usePorts } from '../../store/useApp.ts'

const KEY = 'crossread.review.by'

/** The name or sign that a person gave for the history; kept on the device. Empty where none was given. */
export function usePersonsSign(): [string, (sign: string) => void] {
  const { memory } = usePorts()
  const [sign, setSign] = useState(() => memory.get(KEY) ?? '')
  return [sign, (words) => {
    memory.set(KEY, words)
    setSign(words)
  }]
}
