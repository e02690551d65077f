import { setupI18n, type MessageDescriptor } from '@lingui/core'
import type about from './about-en.json'
import type activities from './activities-en.json'
import type articles from './articles-en.json'
import type claims from './claims-en.json'
import type classroom from './classroom-en.json'
import type compare from './compare-en.json'
import type differences from './differences-en.json'
import type entities from './entities-en.json'
import type events from './events-en.json'
import type exchange from './exchange-en.json'
import front from './front-en.json'
import type imports from './import-en.json'
import type intake from './intake-en.json'
import type lessons from './lessons-en.json'
import type library from './library-en.json'
import type lists from './lists-en.json'
import type origins from './origins-en.json'
import type paper from './paper-en.json'
import type people from './people-en.json'
import type problems from './problems-en.json'
import type projector from './projector-en.json'
import type quotations from './quotations-en.json'
import type reader from './reader-en.json'
import type review from './review-en.json'
import type search from './search-en.json'
import shell from './shell-en.json'
import time from './time-en.json'
import words from './words-en.json'
import type work from './work-en.json'

/** The messages of the first screen, in English; the others are in `later.ts`. */
export const english = { ...shell, ...words, ...front, ...time }

/** Id of a message in the catalogues. Those of `later.ts` are there once that module is loaded. */
export type MessageId = keyof typeof english | LaterId
type LaterId = keyof (
  & typeof about & typeof activities & typeof articles & typeof claims & typeof classroom & typeof compare
  & typeof differences & typeof entities & typeof events & typeof exchange & typeof imports & typeof intake & typeof lessons
  & typeof library & typeof lists & typeof origins & typeof paper & typeof people & typeof problems & typeof projector
  & typeof quotations & typeof reader & typeof search & typeof review & typeof work
)

/** What a message's placeholders are filled with. */
export type MessageValues = NonNullable<MessageDescriptor['values']>

/** Gives the words of a message in the chosen language. */
export type Translate = (id: MessageId, values?: MessageValues) => string

/** The interface language and its catalogue. The build compiles the catalogues (build/messagesPlugin.ts). */
export const i18n = setupI18n({ locale: 'en', messages: { en: english } })

/** The words of a message now; components use `useT`, which follows a change of language. */
export const t: Translate = (id, values) => i18n._(id, values)

/** Whether a message with this id exists: for ids that are put together from a code. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(i18n.messages, id)
}
