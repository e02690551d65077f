import * as v from 'valibot'

/** Identifier of a record: a letter, then letters, digits, `_`, `.` or `-`; at most 80 characters. */
export const Id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,79}$/))

/** One line of plain text in the story's own words, never markup. At most 400 characters. */
export const Line = v.pipe(v.string(), v.minLength(1), v.maxLength(400))

/** A paragraph of plain text, never markup. At most 4,000 characters. */
export const Prose = v.pipe(v.string(), v.minLength(1), v.maxLength(4000))

/** Words of an article, verbatim. At most 1,200 characters; the word limit is checked by `parseStory`. */
export const Excerpt = v.pipe(v.string(), v.minLength(1), v.maxLength(1200))

/** Offset in code points from the start of the article's text (W3C TextPositionSelector). */
export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50_000_000))

/** A count. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))

/** A date in EDTF (ISO 8601-2, level 2); its grammar is checked by `parseStory`. */
export const Edtf = v.pipe(v.string(), v.regex(/^[-+0-9XYESTZ:~?%.,/{}[\] ]{1,80}$/))

/** A web address. Only http and https; anything else is refused, so that no address can run code. */
export const WebAddress = v.pipe(v.string(), v.maxLength(2000), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"\\^`{|}]+$/))

/** A BCP 47 language tag, for example `en` or `pt-BR`. */
export const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/))

/** Lower-case hexadecimal digits, a given number of them. */
export const Hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))

/**
 * Who stands behind a record. Left out means: a person confirmed it. `suggested` is the program's word, and
 * then `ground` names the rule or score it rests on.
 */
export const reviewed = {
  review: v.optional(v.picklist(['confirmed', 'suggested', 'contested'])),
  ground: v.optional(Line),
}
