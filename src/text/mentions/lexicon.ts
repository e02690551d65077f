/**
 * Closed classes of words that news uses around names, of our own making. A word may be in several; the classes are
 * features of the tagger and the ground of the rules.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Stand right before a person's name and belong to no name ("Mr", "Sen."). */
export const TITLES = set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam madame mme monsieur sen sen. rep rep.
gov gov. gen gen. lt lt. col col. maj maj. capt capt. cpl cpl. sgt sgt. adm adm. cmdr cmdr. pvt. hon hon. rev rev. fr. st.
president vice-president chancellor premier king queen prince princess pope ayatollah sheikh shaykh sheik imam rabbi
archbishop bishop cardinal pastor reverend father sister brother saint senator representative congressman congresswoman
governor mayor minister secretary ambassador judge justice general colonel major captain lieutenant sergeant admiral
commander marshal brigadier inspector constable detective officer professor doctor engineer chairman chairwoman chairperson
chair director ceo coach attorney prosecutor spokesman spokeswoman spokesperson leader chief deputy speaker sultan emir
tsar emperor empress duke duchess baron baroness count justin-in-charge superintendent commissioner councillor councilor
councilman councilwoman delegate envoy dictator candidate player striker midfielder defender goalkeeper winger forward
captain singer actor actress rapper director author writer poet activist journalist reporter lawyer economist analyst
historian scientist researcher farmer teacher student resident biologist founder entrepreneur businessman pm mp lawmaker
ustaz haji datuk tan seri tun shri smt. swami guru chef artist model editor correspondent photographer`)

/** Head a role phrase: used for links ("the ambassador") and after a comma ("X, the minister of Y"). */
export const ROLE_NOUNS = set(`president vice-president chancellor premier king queen prince princess pope ayatollah senator governor mayor
minister secretary ambassador judge justice general colonel major captain lieutenant sergeant admiral commander officer professor
doctor chairman chairwoman chairperson chair director ceo executive coach attorney prosecutor spokesman spokeswoman
spokesperson leader chief deputy speaker sultan emir emperor commissioner councillor envoy diplomat candidate player striker
midfielder goalkeeper singer actor actress rapper author writer poet activist journalist reporter lawyer economist analyst
historian scientist researcher founder co-founder billionaire businessman entrepreneur lawmaker politician official adviser
advisor aide head manager owner member editor correspondent artist star suspect victim gunman driver teacher student
resident mother father son daughter wife husband brother sister widow`)

/** Words at which an organisation's name ends or that it is built around. */
export const ORG_HEADS = set(`ministry department agency bureau office commission committee council authority administration board
parliament senate congress assembly cabinet court tribunal union association federation confederation alliance coalition league
organization organisation society institute institution foundation trust fund university college school academy faculty
party movement front group company corporation corp corp. inc inc. co co. ltd ltd. llc plc limited holdings bank airlines
airways railways motors energy media press news times post herald tribune journal gazette daily guardian telegraph
broadcasting television radio tv network channel studio studios entertainment records police force forces army navy guard
brigade brigades battalion regiment command corps militia service services center centre hospital clinic church club fc
united city rovers team squad museum library laboratory lab partnership initiative forum network consortium exchange chamber
secretariat directorate division unit caucus opposition government house knesset bundestag duma lok rajya sabha congreso
industries enterprises technologies systems solutions software pharmaceuticals petroleum oil gas steel mining insurance
capital ventures partners associates consulting logistics brewery bancorp financial securities wing`)

/** Head the name of a place. */
export const PLACE_HEADS = set(`river lake sea ocean bay gulf strait channel island islands peninsula mountain mountains mount mt mt. hill hills
valley desert forest heights plateau coast beach bank cape delta basin province state county district prefecture region
governorate oblast canton municipality city town village township borough suburb street road avenue boulevard square plaza
park airport port harbour harbor bridge station stadium border strip highway canal falls springs creek territory territories
republic kingdom emirate zone west east north south`)

/** Verbs whose subject or speaker is often a name. */
export const SPEECH_VERBS = set(`said says told tells added adds stated announced explained noted argued claimed warned insisted wrote tweeted
replied responded asked declared confirmed denied admitted acknowledged stressed emphasized emphasised commented recalled
suggested urged called thinks believes reported reports posted promised vowed quipped concluded continued remarked`)

/** Prepositions that often stand before a place. */
export const PLACE_PREPOSITIONS = set('in at near from to into across outside inside around towards toward throughout between via off')

/** Days and months, which are capitalised but are dates. */
export const CALENDAR_WORDS = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct
oct. nov nov. dec dec. mon tue wed thu fri sat sun gmt utc est edt am pm a.m. p.m. ad bc`)

/** Happenings, laws, works: capitalised names of what is neither person, organisation nor place. */
export const OTHER_HEADS = set(`act bill law agreement treaty accord accords pact convention protocol charter constitution code declaration
deal resolution amendment statement plan programme program project policy report review festival cup championship
championships olympics games tournament prize award awards grand prix war revolution spring crisis summit conference expo
fair day week eve holocaust code operation virus disease syndrome album series song film book novel edition article section
strategy framework directive memorandum covenant`)

/** Small words that may stand inside a name ("Bank of Ghana", "Mohammed bin Salman"). */
export const CONNECTORS = set(`of the and for on in to de del della di da do dos das du des la le les el al ul van von der den ter ten bin bint ibn
abu ben wa y e i & - – ’ ' . / zu zur af av et und`)

/** Compass words that may be part of a place. */
export const COMPASS = set('north south east west northern southern eastern western central upper lower northeast northwest southeast southwest greater')

/** Abbreviations whose full stop belongs to the word. */
export const DOTTED = set(`mr mrs ms dr prof sen rep gov gen lt col maj capt cpl sgt adm cmdr hon rev fr st mt jr sr inc corp co ltd bros jan
feb mar apr jun jul aug sep sept oct nov dec no vs smt pvt mme`)

/** Peoples, faiths, parties' followers and languages: capitalised, but name neither a person, a body nor a place. */
export const PEOPLES = set(`african africans european europeans asian asians arab arabs arabic western westerner westerners latin latino latinos
hispanic hispanics black blacks white whites asian-american african-american muslim muslims islamic islamist islamists islamism christian
christians christianity catholic catholics protestant protestants orthodox anglican anglicans baptist methodist evangelical evangelicals
jewish jew jews judaism hindu hindus hinduism hindutva sikh sikhs buddhist buddhists shia shias shiite shiites sunni sunnis sufi druze
alawite alawites yazidi yazidis coptic copt copts zionist zionists zionism marxist marxists communist communists socialist socialists
nazi nazis fascist liberal liberals conservative conservatives republican democrat democrats democratic tory labour-led maoist
maoists leninist trotskyist sandinista sandinistas peronist chavista indigenous aboriginal aboriginals maori māori inuit inuk métis native mi'kmaq
mi'kmaw cree navajo maya mayan inca incas aztec quechua aymara guarani mapuche creole creoles bedouin bedouins berber berbers tuareg hausa
igbo yoruba zulu xhosa swahili kikuyu luo tutsi tutsis hutu hutus oromo tigrayan tigrayans uyghur uyghurs uighur uighurs tibetan tibetans han
rohingya karen pashtun pashtuns hazara hazaras punjabi bengali bengalis tamil tamils sinhalese gujarati marathi telugu kannada malayalam hindi urdu
farsi hebrew mandarin cantonese nahuatl roma romani slavic slav slavs nordic baltic balkan scandinavian caribbean mediterranean amazonian
andean siberian texan texans californian californians londoner londoners parisian parisians new-yorker cossack cossacks chechen chechens
tatar tatars catalan catalans basque basques corsican flemish persians ottoman ottomans byzantine roman romans victorian biblical quranic
anglo euro afro pan trojan saharan eurasian transatlantic east-asian south-asian`)

/** Capitalised words and acronyms that stand for a kind, not for one of it. */
export const NO_NAMES = set(`ceo cfo cto coo mp mps mla mlas mep meps tv dj ai pdf gst vat gdp ok ev evs it hr pr dna rna pcr usb gps atm id vip ngo ngos
diy faq suv phd ba ma md mba hiv aids covid god internet web wifi government governments television highness highnesses i i'm i've i'll i'd a.m. p.m. am pm bc ad ce kg km mr mrs ms dr q`)

/** Currencies as they stand before a sum. */
export const CURRENCIES = set('rs rs. tk le ghs gh hk dh dhs sr usd eur gbp inr aed sar qar kwd omr bhd ngn kes zar rmb cny jpy krw php myr idr sgd hkd aud cad nzd r$ us$ n$ usd$')

/** Make a name that of an agreement, a law or another text that binds. */
export const AGREEMENT_WORDS = set('agreement treaty accord accords pact convention protocol charter deal act law resolution constitution memorandum covenant jcpoa')
