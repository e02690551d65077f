import { Fragment, type ReactNode } from 'react'
import type { MessageId, MessageValues } from '../locales/messages.ts'
import { useT } from '../locales/useT.ts'
import { GivenWords } from '../ui/GivenWords.tsx'

interface MessageWordsProps {
  id: MessageId
  values?: MessageValues
  /** Placeholders that the story fills with more than a name. */
  given?: Readonly<Record<string, ReactNode>>
  /** Placeholders that other parts of the interface fill. */
  parts?: Readonly<Record<string, ReactNode>>
  /** How a piece of the message itself is shown, where its words are more than words: terms that can be asked for. */
  piece?: (words: string) => ReactNode
}

/** Characters for private use: no catalogue has them, so that the places of given words are found again. */
const PLACE = /\uE000(\d+)\uE001/

/** A message with the story's words in it, those marked with their own language. */
export function MessageWords({ id, values, given = {}, parts = {}, piece = (words) => words }: MessageWordsProps) {
  const t = useT()
  const filled: readonly (readonly [string, ReactNode])[] = [
    ...Object.entries(given).map(([name, words]) => [name, <GivenWords key={name}>{words}</GivenWords>] as const),
    ...Object.entries(parts),
  ]
  const places = Object.fromEntries(filled.map(([name], at) => [name, `\uE000${at}\uE001`]))
  return t(id, { ...values, ...places }).split(PLACE).map((words, at) => (
    // Every second piece is the number of a place.
    <Fragment key={at}>{at % 2 === 0 ? piece(words) : filled[Number(words)]?.[1]}</Fragment>
  ))
}
