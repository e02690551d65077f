import type { Messages } from '@lingui/core'
import about from './about-es.json'
import activities from './activities-es.json'
import articles from './articles-es.json'
import claims from './claims-es.json'
import classroom from './classroom-es.json'
import compare from './compare-es.json'
import differences from './differences-es.json'
import entities from './entities-es.json'
import events from './events-es.json'
import exchange from './exchange-es.json'
import front from './front-es.json'
import imports from './import-es.json'
import intake from './intake-es.json'
import lessons from './lessons-es.json'
import library from './library-es.json'
import lists from './lists-es.json'
import origins from './origins-es.json'
import paper from './paper-es.json'
import people from './people-es.json'
import problems from './problems-es.json'
import projector from './projector-es.json'
import quotations from './quotations-es.json'
import reader from './reader-es.json'
import review from './review-es.json'
import search from './search-es.json'
import shell from './shell-es.json'
import time from './time-es.json'
import words from './words-es.json'
import work from './work-es.json'

/** All messages in Spanish (docs/languages.md has its words of the field). */
export const spanish: Messages = {
  ...about, ...activities, ...articles, ...claims, ...classroom, ...compare, ...differences, ...entities, ...events, ...exchange, ...front,
  ...imports, ...intake, ...lessons, ...library, ...lists, ...origins, ...paper, ...people, ...problems, ...projector, ...quotations, ...reader,
  ...review, ...search, ...shell, ...time, ...words, ...work,
}
