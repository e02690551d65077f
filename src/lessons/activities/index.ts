import type { Activity, ActivityKind } from '../activity.ts'
import { claimMatrix } from './claimMatrix.ts'
import { deniesOrDeclines } from './deniesOrDeclines.ts'
import { fairParagraph } from './fairParagraph.ts'
import { headlineBody } from './headlineBody.ts'
import { howManyOrigins } from './howManyOrigins.ts'
import { howSure } from './howSure.ts'
import { leftOut } from './leftOut.ts'
import { loadedWords } from './loadedWords.ts'
import { ourCriteria } from './ourCriteria.ts'
import { sameQuote } from './sameQuote.ts'
import { timelineOfKnowing } from './timelineOfKnowing.ts'
import { upstream } from './upstream.ts'
import { whoSaysSo } from './whoSaysSo.ts'

/** Every activity by its kind. */
export const activities: Readonly<Record<ActivityKind, Activity>> = {
  'who-says-so': whoSaysSo,
  'how-many-origins': howManyOrigins,
  'claim-matrix': claimMatrix,
  'left-out': leftOut,
  'denies-or-declines': deniesOrDeclines,
  'how-sure': howSure,
  'same-quote': sameQuote,
  'headline-body': headlineBody,
  upstream: upstream,
  'timeline-of-knowing': timelineOfKnowing,
  'loaded-words': loadedWords,
  'fair-paragraph': fairParagraph,
  'our-criteria': ourCriteria,
}
