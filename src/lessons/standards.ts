import { say, type Words } from './words.ts'

/** The frameworks that lessons are tagged with, in the order in which they are offered. */
export const frameworks = ['CCSS', 'C3', 'ISTE', 'NAMLE', 'UNESCO MIL', 'DigComp 2.2', 'ACRL'] as const
export type Framework = (typeof frameworks)[number]

/** A tag of a lesson: it says what the lesson practises, never that a standard is reached by it. */
export interface Standard {
  /** `<framework> <code>`: what a lesson file has. */
  id: string
  framework: Framework
  /** The framework's own code; where it has none, the name it gives to the part. */
  code: string
  /** What it asks, in our words. */
  text: Words
  /** The publisher's page of it, or of the framework. Left out where we are not sure of it. */
  uri?: string
}

const CCSS = 'https://www.thecorestandards.org/ELA-Literacy/'
const C3 = 'https://www.socialstudies.org/standards/c3'
const ISTE = 'https://iste.org/standards/students'
const MIL = 'https://unesdoc.unesco.org/ark:/48223/pf0000377068'
const DIGCOMP = 'https://publications.jrc.ec.europa.eu/repository/handle/JRC128415'
const ACRL = 'https://www.ala.org/acrl/standards/ilframework'

const standard = (framework: Framework, code: string, text: string, uri?: string): Standard =>
  ({ id: `${framework} ${code}`, framework, code, text: say(`lessons.standard.${text}`), ...(uri !== undefined && { uri }) })

/** A Common Core standard; its page is made from its code: RI.8.9 is at RI/8/9/. */
const ccss = (code: string): Standard => standard('CCSS', code, `ccss-${code.replaceAll('.', '-').toLowerCase()}`, `${CCSS}${code.split('.').join('/')}/`)

/** The standards that lessons can be tagged with, by framework. A method like SIFT is none and is not here. */
export const standards: readonly Standard[] = [
  ...[
    'RI.6.9', 'RI.7.9', 'RI.8.1', 'RI.8.9', 'RH.6-8.6', 'RH.6-8.8', 'RH.9-10.8', 'RH.9-10.9', 'RH.11-12.8', 'RH.11-12.9',
    'W.6.8', 'W.7.8', 'W.8.8', 'W.9-10.8', 'W.11-12.8',
  ].map(ccss),
  standard('C3', 'D3.1', 'c3-d3-1', C3),
  standard('C3', 'D3.2', 'c3-d3-2', C3),
  standard('C3', 'D3.3', 'c3-d3-3', C3),
  standard('C3', 'D3.4', 'c3-d3-4', C3),
  standard('ISTE', '1.3.a', 'iste-1-3-a', ISTE),
  standard('ISTE', '1.3.b', 'iste-1-3-b', ISTE),
  standard('ISTE', '1.3.c', 'iste-1-3-c', ISTE),
  standard('ISTE', '1.3.d', 'iste-1-3-d', ISTE),
  standard('NAMLE', 'Key Questions: Authorship', 'namle-authorship'),
  standard('NAMLE', 'Key Questions: Content', 'namle-content'),
  standard('NAMLE', 'Key Questions: Techniques', 'namle-techniques'),
  standard('NAMLE', 'Key Questions: Credibility', 'namle-credibility'),
  standard('UNESCO MIL', 'Curriculum 2021', 'unesco-mil', MIL),
  standard('DigComp 2.2', '1.2', 'digcomp-1-2', DIGCOMP),
  standard('ACRL', 'Authority Is Constructed and Contextual', 'acrl-authority', ACRL),
  standard('ACRL', 'Information Creation as a Process', 'acrl-process', ACRL),
]

const byId = new Map(standards.map((each) => [each.id, each]))

/** A standard by its id; undefined for one that this version does not know: a lesson from elsewhere may name any. */
export const standardOf = (id: string): Standard | undefined => byId.get(id)
