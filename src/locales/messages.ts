import { setupI18n, type MessageDescriptor } from '@lingui/core'
import type about from './about-en.json'
import articles from './articles-en.json'
import claims from './claims-en.json'
import entities from './entities-en.json'
import events from './events-en.json'
import front from './front-en.json'
import type intake from './intake-en.json'
import type problems from './problems-en.json'
import search from './search-en.json'
import shell from './shell-en.json'
import words from './words-en.json'

const en = { ...shell, ...words, ...front, ...claims, ...entities, ...events, ...articles, ...search }

/** Id of a message in the catalogues. Those of `later.ts` are there once that module is loaded. */
export type MessageId = keyof typeof en | keyof typeof about | keyof typeof intake | keyof typeof problems

/** What a message's placeholders are filled with. */
export type MessageValues = NonNullable<MessageDescriptor['values']>

/** Gives the words of a message in the chosen language. */
export type Translate = (id: MessageId, values?: MessageValues) => string

/** The interface language and its catalogue. The build compiles the catalogues (build/messagesPlugin.ts). */
export const i18n = setupI18n({ locale: 'en', messages: { en } })

/** The words of a message now; components use `useT`, which follows a change of language. */
export const t: Translate = (id, values) => i18n._(id, values)

/** Whether a message with this id exists: for ids that are put together from a code. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(i18n.messages, id)
}
