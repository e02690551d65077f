const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** News agencies by the names they go by, lower case and without stops, to the name that stands for them. */
export const AGENCIES: ReadonlyMap<string, string> = new Map<string, string>([
  ['ap', 'associated press'], ['afp', 'agence france-presse'], ['agence france presse', 'agence france-presse'], ['upi', 'united press international'],
  ['deutsche presse-agentur', 'dpa'], ['press association', 'pa media'], ['pa', 'pa media'], ['press trust of india', 'pti'],
  ...['associated press', 'agence france-presse', 'united press international', 'pa media', 'pti', 'reuters', 'thomson reuters', 'dpa', 'bloomberg', 'bloomberg news', 'xinhua', 'tass',
    'interfax', 'kyodo', 'yonhap', 'anadolu', 'anadolu agency', 'ansa', 'efe', 'apa', 'belga', 'ritzau', 'tt', 'ians', 'ani', 'aap', 'canadian press'].map((name): [string, string] => [name, name]),
])

/** Broadcasters and papers that go by letters or by a name that has no word for "paper" in it. */
export const OUTLETS = set('bbc cnn nbc abc cbs pbs npr msnbc nyt wsj wapo axios politico vox slate aljazeera semafor propublica')

/** Last words of papers' and broadcasters' names; after "the" they may stand alone ("the Times"). */
export const PAPER_HEADS = set(`times post journal herald tribune gazette guardian telegraph chronicle mail mirror sun globe observer examiner inquirer
dispatch courier register standard monitor bulletin record sentinel advertiser argus echo news newspaper magazine daily weekly review today
broadcasting jazeera television radio media`)

/** Heads of documents that reports rest on. */
export const DOCUMENT_HEADS = set(`lawsuit suit complaint indictment affidavit filing filings documents document records transcript memo letter ruling
study paper survey audit bill testimony warrant`)

/** Say that a paper was first, which is no more than a mention where the article has another voice. */
export const FIRST = set('first earlier previously initially originally')

/** Words before a speaker without a name that don't tell one from another. */
export const INDISTINCT = set('unnamed anonymous unidentified two three four several some many other senior top former one a an the')
