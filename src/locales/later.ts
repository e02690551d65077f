import about from './about-en.json'
import articles from './articles-en.json'
import claims from './claims-en.json'
import compare from './compare-en.json'
import differences from './differences-en.json'
import entities from './entities-en.json'
import intake from './intake-en.json'
import origins from './origins-en.json'
import { i18n } from './messages.ts'
import people from './people-en.json'
import problems from './problems-en.json'
import quotations from './quotations-en.json'
import reader from './reader-en.json'

/** Messages that the first screen does without; loaded with the story. Loading this module adds them. */
i18n.load('en', { ...about, ...articles, ...claims, ...compare, ...differences, ...entities, ...intake, ...origins, ...people, ...problems, ...quotations, ...reader })
