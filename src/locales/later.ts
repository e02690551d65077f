import about from './about-en.json'
import activities from './activities-en.json'
import articles from './articles-en.json'
import claims from './claims-en.json'
import classroom from './classroom-en.json'
import compare from './compare-en.json'
import differences from './differences-en.json'
import entities from './entities-en.json'
import events from './events-en.json'
import exchange from './exchange-en.json'
import imports from './import-en.json'
import intake from './intake-en.json'
import lessons from './lessons-en.json'
import library from './library-en.json'
import lists from './lists-en.json'
import origins from './origins-en.json'
import paper from './paper-en.json'
import people from './people-en.json'
import problems from './problems-en.json'
import projector from './projector-en.json'
import quotations from './quotations-en.json'
import reader from './reader-en.json'
import review from './review-en.json'
import work from './work-en.json'
import search from './search-en.json'
import { i18n } from './messages.ts'

/** Messages that the first screen does without; loaded with the story. Loading this module adds them. */
export const laterEnglish = {
  ...about, ...activities, ...articles, ...claims, ...classroom, ...compare, ...differences, ...entities, ...events, ...exchange, ...imports, ...intake, ...lessons, ...library, ...lists, ...origins, ...paper, ...people, ...problems, ...projector, ...quotations, ...reader, ...search, ...review, ...work,
}
i18n.load('en', laterEnglish)
