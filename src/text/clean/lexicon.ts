import type { FurnitureKind } from './cleaned.ts'

const lines = (text: string): string[] => text.trim().split(/\s*\|\s*|\s*\n\s*/)

const labels = (kind: FurnitureKind, text: string): [string, FurnitureKind][] => lines(text).map((words) => [words, kind])

/** Whole lines that are furniture, in lower case and without the marks at their end. */
export const LABELS: ReadonlyMap<string, FurnitureKind> = new Map([
  ...labels('navigation', `menu | home | search | sign in | log in | login | log out | register | my account | contact | contact us | about us
    skip to content | skip to main content | skip navigation | to top | back to top | top | previous | next | prev | close | previous article | next article
    previous post | next post | latest news | latest | most popular | popular | trending | trending now | breaking news | most read | most viewed | top stories
    categories | tags | archives | archive | page not found | navigation | open menu | close menu | toggle navigation | view author archive | more news
    related topics | topics | highlights | watch | listen | video | videos | photos | gallery | live | loading | loading content | warning`),
  ...labels('share', `share | share this | share this article | share this story | share on facebook | share on twitter | tweet | facebook | twitter | whatsapp
    linkedin | reddit | pinterest | telegram | email | print | copy link | save | flipboard | messenger | x | follow us | follow on twitter | email the author
    share article | instagram | youtube | rss | like this | bookmark`),
  ...labels('teaser', `related | related news | related articles | related article | related stories | related posts | related content | you may also like | you might also like
    you may also like... | more | more stories | more from this section | recommended | recommended for you | read next | read also | also read | see also
    don't miss | read more | editor's picks | editors' picks | something to consider | up next | more to read | from our partners | sponsored content
    around the web | in case you missed it | must read | also on this site | what to read next | latest stories | holiday gift guides`),
  ...labels('comments', 'comments | comment | click to comment | leave a reply | leave a comment | join the conversation | no comments | reply | post comment'),
  ...labels('subscription', `subscribe | subscribe now | subscriber services | newsletter | newsletters | sign up | donate | support us | get the app
    advertisement | advert | ad | ads | sponsored | promoted | iklan | anzeige | publicidade | advertising | story continues below advertisement | continue reading below`),
  ...labels('source-label', 'source | sources | via'),
  ...labels('caption', 'caption | image | photo | enlarge image | hide caption | toggle caption | view gallery'),
  ...labels('author-note', 'about the author | about the authors | about author | the author'),
])

/** Labels after which the page shows other articles: lines that read like titles belong to them. */
export const TEASER_HEADS: ReadonlySet<string> = new Set(lines(`related | related news | related articles | related stories | related posts | related content
  you may also like | you might also like | more | more stories | recommended | recommended for you | read next | read also | also read | see also
  don't miss | latest news | most popular | trending | trending now | most read | top stories | previous article | next article | previous post | next post
  editor's picks | editors' picks | up next | more to read | around the web | must read | what to read next | latest stories | previous | next | more news`))

/** Names of sections as pages print them above the title. */
export const SECTIONS: readonly string[] = lines(`top story | top stories | world news | world | politics | business | national | international | news | u.s. news | us news | u.s. | us | uk
  opinion | sports | sport | tech | technology | science | health | entertainment | lifestyle | culture | economy | finance | markets | local | local news | local news
  middle east | europe | asia | africa | americas | asia pacific | latin america | featured | headlines | breaking | breaking news | exclusive | analysis | editorial | environment
  education | travel | war | security | defense | defence | global | home | latest | feature | features | video | media | crime | law | society | weather`)

/** Agencies and the names they go by in credits. */
export const AGENCIES: readonly RegExp[] = [
  /\b(?:[Tt]he )?Associated Press\b|\bAP\b/, /\bReuters\b/, /\bAgence France[- ]Presse\b|\bAFP\b/, /\bBloomberg\b/, /\bXinhua\b/, /\bUPI\b|\bUnited Press International\b/,
  /\bdpa\b|\bDPA\b/, /\bANSA\b/, /\bEFE\b/, /\bTASS\b/, /\bInterfax\b/, /\bKyodo\b/, /\bYonhap\b/, /\bAnadolu\b/, /\bIANS\b/, /\bANI\b/, /\bPTI\b/, /\bPA Media\b/,
]

/** The commonest function words of English: by their share a text is told from one in another language. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(`the of and to in that is was for it with as his on be at by had not are but from or have an they which you were
  her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do`.split(/\s+/))

/** Function words of Spanish, French, German, Italian, Portuguese and Dutch that are no words or names in English. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(`que una unos por para como pero sus dijo fue son del
  une des est dans qui pour avec sont ont cette ces aux pas leur und nicht ist eine einen einem keine dass wird wurde auch sich haben werden wollte das
  che non sono della delle nel gli uma com dos foi het een niet voor zijn wordt ook`.split(/\s+/))

/** Their articles, which also begin names ("La Paz"): a sign where a small word follows. */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set('el la los las le les il lo der den dem'.split(' '))
