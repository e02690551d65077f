import { cleanText, readArticle, type ArticleReading } from '../../../../src/text/index.ts'
import { shippedTagger } from '../mentions/weights.ts'

// Three made-up articles on one made-up happening: a changed quotation, an official who becomes several, a denial that one has.

/** Credits an agency; one unnamed official. */
const HERALD = `Fire on the ferry Orla leaves 14 people hurt

PORT SOLEN — A fire broke out on the ferry Orla on Monday night and hurt 14 people, according to a port official briefed on the rescue.

“We pulled everyone off the upper deck within the first forty minutes,” said Mara Quillfeather, a spokeswoman for the Solen Coast Guard.

The ferry company Brightwater Lines declined to comment on the fire.

Investigators believe that the fire may have started in the engine room.

Passengers waited on the pier until Tuesday morning.

___
Coastal Press contributed to this report.
`

/** Several officials; the quotation with other words; a denial that nobody else has. */
const GAZETTE = `Orla ferry fire: what is known

PORT SOLEN — A fire broke out on the ferry Orla on Monday night and hurt 16 people, port officials said.

“We got everyone off the upper deck within the first fifty minutes,” said Mara Quillfeather, a spokeswoman for the Solen Coast Guard.

Brightwater Lines denied that the fire started in the engine room.

The Orla is 31 years old and carries up to 600 passengers.

More on World News

Previous Article
Lighthouse Vote Sparks Backlash In The North

Share this:
`

/** Says it in its own voice. */
const BULLETIN = `Ferry burns off Port Solen

The ferry Orla caught fire on Monday night, and 14 people were hurt.

Investigators said the fire started in the engine room.

Brightwater Lines did not respond to a request for comment.
`

const tagger = shippedTagger()

/** A text read as one article. */
export const readingOf = (text: string, name = 'pasted.txt'): ArticleReading => readArticle({ id: name, name, cleaned: cleanText(text), tagger })

/** The three articles, A to C in the story. */
export const ferryTexts: readonly string[] = [HERALD, GAZETTE, BULLETIN]
export const ferryReadings = (): ArticleReading[] => ferryTexts.map((text, at) => readingOf(text, `${['herald', 'gazette', 'bulletin'][at] ?? ''}.txt`))
