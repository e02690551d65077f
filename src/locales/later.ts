import about from './about-en.json'
import intake from './intake-en.json'
import { i18n } from './messages.ts'
import problems from './problems-en.json'

/** Messages that the first screen does without; loaded with the story. Loading this module adds them. */
i18n.load('en', { ...about, ...intake, ...problems })
