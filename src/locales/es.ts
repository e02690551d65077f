import type { Messages } from '@lingui/core'

/** All messages in Spanish. */
export const spanish: Messages = {}
