/** The words of one line, split at blanks. */
const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/))

/** Titles and ranks: a name follows, so their stop never ends a sentence. Lower case. */
export const TITLES = words(`mr mrs ms mx dr drs prof sen sens rep reps gen gens gov govs lt col cols sgt cpl capt cmdr adm maj
  pvt rev fr hon pres amb messrs mme mlle supt insp det atty asst assoc dir sec-gen msgr cmdt brig cdr vp wm chas geo
  lt.gen lt.col maj.gen brig.gen lt.cmdr lt.gov`)

/** Stands before a name of a place; ends a sentence only where a sentence opener follows ("on Main St. The"). */
export const PLACE_PREFIXES = words('st ste mt mtn ft pt')

/** Always goes on: something is compared, named or explained next. */
export const CONTINUING = words('vs v viz cf e.g i.e f.e a.k.a c.f eg ie approx ca esp incl nee aka')

/** Goes on where a figure follows ("No. 5", "p. 55", "Fig. 3"); else an ordinary word may end here ("He said no."). */
export const BEFORE_FIGURES = words(`no nos n° num p pp pg pgs vol vols fig figs sec secs ch chap para par ex op ver sect eq ed
  rs tel ext rm apt`)

/** As BEFORE_FIGURES, but only in this spelling: in lower case they are words of their own. */
export const BEFORE_FIGURES_CAPITAL = words('Art Arts Act Bk Pt Item Rule Reg Ord')

/** May end a sentence or stand inside one; what follows decides. Lower case. */
export const AMBIGUOUS = words(`inc corp co cos ltd llc plc bros jr sr esq etc al dept depts assn univ inst intl natl ave blvd rd hwy
  sq bldg mfg dist div est min max misc tech govt admin jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
  thu thur thurs fri sat sun hr hrs ft lb lbs oz sq mi km mph tbsp tsp avg med ph.d m.d b.a m.a ll.b d.phil`)

/** U.S. states and Canadian provinces as newspapers shorten them; only with a capital, as "ill" and "miss" are words. */
export const REGIONS = words(`Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont
  Neb Nebr Nev Okla Ore Oreg Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Alta Ont Que Sask Man`)

/** Shortened words that nothing but a list or a sum can follow: any capital after them opens a sentence. */
export const CLOSING = words('etc')

/** Names written with an exclamation mark, which says nothing there. */
export const EXCLAIMED_NAMES = words('Yahoo Jeopardy Yum')

/**
 * Words that open a sentence far more often than they follow a shortened name: pronouns, determiners, prepositions,
 * conjunctions, question words and adverbs of the closed classes. Capitalised, as they stand after a stop.
 */
export const OPENERS = words(`The A An This That These Those There Here It Its He She They We You I His Her Their Our Your My Him Them Us
  In On At By For From With Without After Before During Under Over Through Since Until Till While When Where Why What Who
  Whose Which How As If Although Though Because Unless Despite But And Or Nor So Yet Then Thus Hence However Moreover
  Meanwhile Also Still Even Only Just Now Today Yesterday Tomorrow Later Earlier Recently Once Again Not No Yes Some Many
  Most Several Both Each Every Either Neither Any All Few More Less Other Others Another One Two Three Four Five Six
  Seven Eight Nine Ten Millions Thousands Hundreds Dozens To Of Do Does Did Is Are Was Were Has Have Had Can Could Will
  Would Should May Might Must Let Let's It's He's She's They're We're I'm I've That's There's What's Who's Don't Didn't
  It’s He’s She’s They’re We’re I’m I’ve That’s There’s What’s Who’s Don’t Didn’t Let’s About Above Across According Amid
  Among Around Back Based Being Beyond Born Else Finally First Second Third Last Further Furthermore Additionally Indeed
  Instead Perhaps Nevertheless Nonetheless Otherwise Rather Therefore Asked Speaking Following Given Like Never Often
  Please Separately Shortly Soon Sometimes Such Unlike Up Upon Whatever Whenever Whether Within`)

/** Prepositions that open a phrase, as in "At 5 a.m. …" and "In the U.S. …". */
export const PREPOSITIONS = words('At By Before After Around About From Until Since On Near Till Between In Within Across Inside Outside')

/** What may follow a clock time inside the sentence: zones, days, months. */
export const AFTER_CLOCK = words(`Eastern Central Mountain Pacific Atlantic Greenwich Moscow Beijing GMT UTC BST CET CEST EST EDT CST CDT
  MST MDT PST PDT ET CT MT PT IST JST AEST AEDT Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
  March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`)

/** Verbs that tie a question or an exclamation in quotation marks to its speaker: “Why?” Smith asked. */
export const SPEECH_VERBS = words(`said says asked asks added adds replied replies told tells wrote writes shouted shouts cried cries
  answered answers wondered wonders tweeted posted joked quipped exclaimed screamed yelled whispered insisted continued
  recalled explained responded remarked concluded demanded thought thinks noted`)

/** Words that cannot end a line of its own: a line that ends in one of them goes on in the next. Lower case. */
export const LINE_OPEN_ENDS = words(`the a an of to in on at by for from with and or but nor as that which who whose is are was were be been has
  have had will would could should may might must can its his her their our your my this these those than into onto over
  under between about after before during through said not`)
