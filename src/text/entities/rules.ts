/** The rules that may link two references, with what each rests on. */
export const LINK = {
  sameName: 'same-name',
  surname: 'surname-of-full-name',
  givenName: 'given-name-of-full-name',
  acronym: 'acronym',
  demonym: 'demonym-of-country',
  /** "Quito rejected the plan": the capital for the government of a country that is named too. */
  capital: 'capital-for-government',
  role: 'role-beside-name',
  sameNoun: 'same-noun-in-story',
  sameTime: 'same-time-in-story',
  pronoun: 'nearest-person-before',
  relative: 'relative-pronoun',
  body: 'nearest-body-before',
} as const
export type LinkRule = (typeof LINK)[keyof typeof LINK]

/** How sure each rule is, 0 to 1. Judged, not measured: good for putting links in order, not for reading as a probability. */
export const SURENESS: Readonly<Record<LinkRule, number>> = {
  'same-name': 0.95, 'surname-of-full-name': 0.95, 'given-name-of-full-name': 0.8, acronym: 0.9, 'demonym-of-country': 0.7, 'capital-for-government': 0.7,
  'role-beside-name': 0.85, 'same-noun-in-story': 0.7, 'same-time-in-story': 0.75, 'nearest-person-before': 0.65, 'relative-pronoun': 0.75, 'nearest-body-before': 0.5,
}

/** How far back a pronoun looks, in references of its article. */
export const PRONOUN_REACH = 12

/** So many people or bodies of one surname or given name are looked through for the one that a short name stands for: the last named. */
export const HOLDERS_AT_MOST = 100

/**
 * So many references without a name are taken from a text, and one more for so many UTF-16 units: prose has one every 60 to 150
 * (news) or every 30 (talk), and no article more than 12,000. What lies behind is told (`entities.too-many-nouns`).
 */
export const MOST_NOMINALS = 1000
export const UNITS_A_NOMINAL = 25
export const NOMINALS_AT_MOST = 12_000

/** Two articles tell one story from this cosine of their names on (idf-weighted); below it, common nouns are not linked. */
export const SAME_STORY = 0.2
