import type { FurnitureKind } from './cleaned.ts'
import { LABELS, SECTIONS } from './lexicon.ts'
import { FURNITURE_REACH } from './rules.ts'

/** Why a line is furniture. */
export interface FurnitureGround {
  kind: FurnitureKind
  rule: string
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`
const WEEKDAY = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?`
const DAY = String.raw`(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,? \d{4})?`
const TIME = String.raw`(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: ?\(?[a-z]{2,4}\)?)?`
/** A line that is a date and a time, maybe with a label and the outlet's name after it. */
const DATE_LINE = new RegExp(
  String.raw`^(?:\W{0,3}(?:last )?(?:first )?(?:published|updated|posted|modified|created|date|erstellt)(?: (?:on|at))?:?)?[\s|,•·-]*(?:${TIME}[\s|,•·-]*)?(?:${WEEKDAY},?[\s|]*)?${DAY}(?:[\s|,•·/–-]*(?:at )?${TIME})?(?:[\s|,;•·/–-]+[^.!?]{0,60})?$`,
  'i',
)

/**
 * Wordings of page furniture, in the order in which they are tried. A line is at most FURNITURE_REACH long. A shape that
 * may begin anywhere is only tried where one of the strings it `needs` stands in the line (in small letters).
 */
const WORDINGS: readonly (FurnitureGround & { shape: RegExp; needs?: readonly string[] })[] = [
  { kind: 'separator', rule: 'only-marks', shape: /^[\p{P}\p{S}\s]+$/u },
  { kind: 'rating', rule: 'rating-wording', shape: /^(?:how useful was this|click on a star|average rating\b|rate this (?:article|story|post)|vote count|no votes so far|\d+ votes?,)/i },
  { kind: 'rating', rule: 'rating-wording', needs: ['be the first to rate'], shape: /\bbe the first to rate\b/i },
  { kind: 'comments', rule: 'comment-wording', shape: /^(?:leave a (?:reply|comment)|click to comment|post a comment|add a comment|your email address will not be published|required fields are marked|\d+ (?:comments?|replies|responses)\b.{0,20}$|(?:view|show|hide|load|join) (?:all )?(?:the )?(?:more )?(?:comments|conversation|discussion)|comments? (?:are|is) (?:closed|off)|cancel reply|log in to (?:comment|reply)|tell us what you think)/i },
  { kind: 'share', rule: 'share-wording', shape: /^(?:share (?:this|on|via|it|article|story|link|with)\b.{0,40}|click to (?:share|email|print)\b.{0,60}|(?:tweet|pin|email|print) this\b.{0,20}|copy link.{0,20}|like this:.{0,20})$/i },
  { kind: 'image-name', rule: 'pixel-size', needs: ['x', '×'], shape: /^\S.{0,80}\b\d{2,5} ?[x×] ?\d{2,5}(?:\.\w{3,4})?$/ },
  { kind: 'image-name', rule: 'file-name', shape: /^\S{1,80}\.(?:jpe?g|png|gif|webp|svg)$/i },
  { kind: 'photo-credit', rule: 'credit-wording', shape: /^\(?(?:(?:featured |file |main )?(?:photo|photograph|image|picture|illustration|video|credit|getty)s?(?: ?(?:credits?|source|courtesy))?(?: (?:by|of|from|via))?|photographer) ?[:©/](?!.*[a-z]{3}\. [A-Z]).{1,120}$/i },
  { kind: 'photo-credit', rule: 'credit-wording', shape: /^(?:photo|photograph|picture|illustration)s? (?:by|courtesy(?: of)?) .{2,80}$/i },
  { kind: 'photo-credit', rule: 'agency-in-brackets', needs: ['('], shape: /\((?:image|photo|picture|credit|photo credit|image credit|ap photo|photo by|file photo|reuters\/|getty images?\/|afp\/)[^()]{0,80}\)\.?$/i },
  { kind: 'photo-credit', rule: 'photo-agency', needs: ['getty', 'ap photo/', 'shutterstock', 'afp via', '/'], shape: /^[^.!?]{0,100}(?:\bgetty images(?:\/\w+)?|\bap photo\/[^.]{2,60}|\bshutterstock|\bafp via getty|\/reuters|\/ap|\/afp)\)?\.?$/i },
  { kind: 'photo-credit', rule: 'copyright-of-picture', shape: /^©.{1,90}$/ },
  { kind: 'caption', rule: 'gallery', shape: /^(?:image |photo |slide )?\d+ (?:of ?\/?|\/) ?\d+$|^(?:enlarge|hide|toggle|view) (?:image|caption|gallery|photos|full.?size)\b.{0,20}$|^this slideshow requires/i },
  { kind: 'legal', rule: 'legal-wording', shape: /^(?:copyright\b|\(c\) \d{4}|the contents of this site|this (?:document|article|content|material|story) (?:is subject to|may not be|is (?:protected|copyrighted))|this (?:web)?site uses cookies|we use cookies|this (?:post|article|page|story) (?:may |might )?contains? (?:affiliate|sponsored)|terms (?:of (?:use|service)|and conditions|& conditions)|privacy policy\b)/i },
  { kind: 'legal', rule: 'legal-wording', needs: ['all rights reserved', 'commission'], shape: /^(?:.{0,80}\ball rights reserved\b|.{0,60}may (?:earn|receive) (?:a|an) (?:affiliate )?commission)/i },
  { kind: 'subscription', rule: 'subscription-wording', shape: /^(?:sign up (?:for|to|here|now)|subscribe (?:to|for|now|here|today)|get (?:the latest|our|breaking|access to|updates?|\w+ (?:news )?delivered|the \w+ (?:app|newsletter))|join (?:our|the) (?:\w+ )?(?:newsletter|forums?|channel|conversation|mailing)|download (?:the|our) .{0,30}app|follow (?:us|\w+(?:['’]s)?)\b.{0,60}\b(?:twitter|x|facebook|instagram|youtube|linkedin|telegram|google news|full coverage)\b|like us on|have a (?:news )?tip\b|got a tip\b|if you enjoyed this (?:article|post)|support (?:our|independent) journalism|already a subscriber|to continue reading|register (?:now|to|for) .{0,60}$|try .{0,20}free|enter your email|listen to .{0,60}\blive\b|become a (?:member|subscriber)|click here (?:to|for)\b)/i },
  { kind: 'subscription', rule: 'subscription-wording', needs: ['newsletter', 'click', 'enable javascript', 'not support'], shape: /\b(?:sign up|subscribe)\b.{0,60}\bnewsletters?\b|\bnewsletters?\b.{0,40}\binbox\b|click here (?:to|for) (?:get|more|subscribe|sign)|\bby clicking here$|^click here\b|please enable javascript|your browser does not support/i },
  { kind: 'credit', rule: 'credit-wording', needs: ['contributed', 'reported from'], shape: /\bcontributed (?:to (?:this|the|our) (?:\w+ )?(?:report|article|story|piece|coverage|dispatch)\b|from \p{Lu}|reporting\b)|\balso contributed\.$|\breported from [\p{Lu}][^.]{2,60}\.(?:$| \p{Lu})/iu },
  { kind: 'credit', rule: 'credit-wording', shape: /^\(?(?:additional )?(?:reporting|writing|editing|reported) by\b|^\(?(?:with )?(?:inputs?|files|reporting|material|information) from\b|^(?:sources?|quelle|via|provided by):? (?!(?:said|say|told|close|close to|familiar|in|with|at)\b).{2,60}$|^(?:this (?:article|story|report|piece) (?:was |is |has been )?(?:originally |first )?(?:published|appeared|produced|written|republished|provided))\b|^(?:originally|first) published\b|^the (?:associated press|post|conversation).{0,20}\bcontributed\b|^read (?:the )?(?:full|original|whole|entire) (?:article|story|report|post)\b/iu },
  { kind: 'teaser', rule: 'teaser-wording', shape: /^(?:(?:see|read|watch|listen|more|related|also|also read|see also|read also|read more|read next|up next|see more|watch more|must[- ]read|don['’]?t miss|further reading|recommended|trending|in case you missed it)(?: (?:on|story|stories|news|articles?|video|links?|coverage|content))? ?[:|>»→–-]).{0,200}$|^(?:read more on|more (?:on|from|in|about|stories|news|coverage)\b|read also\b|see also\b|related (?:coverage|articles?|stories|news|content|posts?|topics?|links?)\b)[^.]{0,80}$|^(?:previous|next) (?:article|post|story)\b.{0,120}$/i },
  { kind: 'date', rule: 'date-line', shape: DATE_LINE },
  { kind: 'date', rule: 'updated-label', shape: /^(?:\| ?)?(?:last )?(?:updated|published|posted)(?: (?:on|at|by))?:? .{0,30}\d.{0,70}$|^\d{1,3} ?(?:min(?:ute)?s?|hours?|days?|weeks?) (?:ago|read)$|^(?:reading time|read time|tempo de leitura)\b.{0,30}$|^posted (?:on|in|by)\b.{0,80}$|^filed under\b.{0,80}$/i },
  { kind: 'byline', rule: 'byline-wording', shape: /^(?:by|von|por|par|written by|author:|story by|words by) (?:\p{Lu}[\p{L}.’'-]+(?: (?:(?:and|und|y|et|&|de|van|von|der|bin|al) )?|, ?|$)){1,14}(?:[|,•·–-].{0,80})?$/iu },
  { kind: 'address', rule: 'address', shape: /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+){1,3}\/?$|^@\w{2,30}$/i },
  { kind: 'link', rule: 'app-or-button', shape: /^\[button\b|^(?:buy now|shop now|learn more|find out more|view (?:offer|deal|all|more|profile|author.*)|see (?:all|more|deal|price)|show more|load more|read more|continue reading.{0,12}|click here.{0,30}|tap here.{0,30}|watch (?:now|live|video|more)|play video|back to (?:top|home).{0,20}|(?:go )?to (?:the )?top|scroll (?:down|for more).{0,20}|skip to .{0,30}|jump to .{0,30})$/i },
]

const run = [...SECTIONS].sort((a, b) => b.length - a.length).map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
const SECTION_RUN = new RegExp(`^(?:(?:${run})[\\s|/,•·>&]{0,3}){1,5}$`, 'i')

/** No label with the marks behind it is longer. UTF-16 units. */
const LONGEST_LABEL = 60

/** Why a line or block is page furniture by its wording alone, or undefined. Safe on any string. */
export const furnitureBy = (line: string): FurnitureGround | undefined => {
  if (line.length > FURNITURE_REACH) return undefined
  const words = line.trim()
  const small = words.toLowerCase()
  const label = words.length > LONGEST_LABEL ? undefined : LABELS.get(small.replaceAll('’', "'").replace(/[\s:.…!>»|]+$/, ''))
  if (label !== undefined) return { kind: label, rule: 'label' }
  // Too short for any wording; also keeps a text of a hundred thousand one-letter lines quick.
  if (words.length < 3) return /\p{L}|\p{N}/u.test(words) ? undefined : { kind: 'separator', rule: 'only-marks' }
  for (const { kind, rule, shape, needs } of WORDINGS) if ((needs === undefined || needs.some((part) => small.includes(part))) && shape.test(words)) return { kind, rule }
  return undefined
}

/** "World", "Top StoryWorld": names of sections, alone or run together. Only above the title do they say "label". */
export const isSectionLabel = (line: string): boolean => line.length <= 80 && SECTION_RUN.test(line.trim())
