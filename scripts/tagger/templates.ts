/**
 * Sentences of our own in the manner of news, with slots for names. P person (full name first, then as news does),
 * F full name, G given name alone, T title, J role phrase in small letters, O organisation, A organisation with its acronym, L place, C country,
 * N word for a country's things, M word for its people, X other name (law, event, work), D date, H number,
 * W people or faith, U currency.
 */
export const TEMPLATES: readonly string[] = `{P} said on {D} that the talks with {P} had failed.
{T} {P} told {O} that he would not resign.
"We will not accept this," {P} said.
"It was a dark day for all of us," said {F}, a {J} at {O}.
{F}, the {J} of {O}, arrived in {L} on {D}.
{F}, {H}, was arrested in {L} last week.
{F} ({H}) was born in {L}, {C}.
{O} said in a statement that {P} had been released.
The {J} of {O}, {F}, denied the report.
{N} {J} {F} met {N} {J} {F} in {L} on {D}.
{N} President {P} and {T} {P} of {C} signed the {X} in {L}.
{C} has agreed to buy {H} aircraft from {C}.
{C} and {C} have been at odds over the border since {D}.
The {N} government said {M} living in {C} should leave.
{L}, {D} ({O}) - The {O} on {D} approved a new budget.
{L} – {N} police have arrested {H} people in {L}.
{L} - A court in {L} sentenced {F} to {H} years in prison.
He was born in {L} and studied at {O}.
She moved from {L} to {L} to work for {O}.
In {L}, hundreds of people marched against the plan.
From {L} to {L}, voters are tired of the war.
According to {O}, at least {H} people died in {L}.
According to {F}, who heads {O}, the money was never paid.
According to {T} {P}, the road will be open by {D}.
A spokesman for {O} declined to comment.
A spokeswoman for {T} {P} did not respond to requests for comment.
{O} spokesperson {F} said the group would appeal.
{O} chief executive {F} said sales rose in {C} and {C}.
{O} shares fell {H} percent in {L} trading.
{O} and {O} announced a deal worth {H} million.
{A} said the law was unjust.
Members of the {A} gathered outside the {O} in {L}.
The {A} was founded in {L} in {D}.
Officials from the {O}, the {O} and the {O} attended the meeting.
The {O} has warned that {C} could run out of food.
The {O}'s decision angered {M}.
{P}'s lawyer, {F}, said he was innocent.
{P}'s wife, {G}, and their son {G} were not at home.
{P} and {P} were seen together in {L}.
{P}, {P} and {P} were named in the squad to face {C}.
{G} and {G} met at school in {L}.
"I love this place," said {G}, a mother of two from {L}.
"{G} was a good man," his brother {G} told reporters.
{P} joined {O} from {O} in {D}.
{P} scored twice as {O} beat {O} at home.
{O} will play {O} in the final of the {X} on {D}.
{O} coach {F} praised {P} after the match.
{C} beat {C} {H}-{H} in the {X} in {L}.
The {X} will be held in {L}, {C}, in {D}.
The {X} was passed by the {O} in {D}.
Under the {X}, companies must report to the {O}.
{P} won the {X} for the book "{X}".
The film, directed by {F}, opens in {L} on {D}.
{F}'s new album will be out on {D}.
{P} studied law at the {O} before joining the {O}.
Dr. {P} of the {O} led the study.
Prof. {F}, of {O}, said the results were a surprise.
Researchers at {O} in {L} found that the virus spreads fast.
The earthquake struck {H} kilometers north of {L}.
Heavy rain flooded parts of {L}, {L} and {L}.
Police in {L} said the driver came from {L}.
The ship sailed from {L} to {L} through the {L}.
The highway between {L} and {L} has been closed.
Flights to {L} and {L} were cancelled on {D}.
{H} soldiers were killed near {L} in northern {C}.
The attack in {L} was claimed by {O}.
{O} fighters took control of {L} on {D}.
{O} militants killed {H} people in {L}, {C}.
The {C}-backed group {O} rejected the offer.
The {C}-led alliance bombed {L}.
{C}'s {O} approved the {X} on {D}.
{C}'s {J}, {F}, will visit {C} next week.
{C}'s President {P} accused {C} of meddling.
{J:} {P} said the vote was fair.
{N} Foreign Minister {P} spoke with {N} counterpart {P} by telephone.
Foreign Minister {P} said {C} was ready for talks.
Prime Minister {F} told the {O} that taxes would rise.
Former president {F} is accused of taking money from {O}.
Former {O} {J} {F} died in {L} at the age of {H}.
Defence Minister {F} visited troops in {L}.
Interior minister {P} ordered the {O} to act.
Ambassador {P} returned to {L} for consultations.
Judge {P} ruled that the {O} had broken the law.
Sen. {P}, a Republican, opposed the {X}.
Rep. {F}, the top Democrat on the {O}, called it a shame.
Gov. {P} of {L} signed the bill on {D}.
Mr. {P} said he knew nothing about it.
Mrs {P}, who lives in {L}, lost her home.
Ms {P} has worked for {O} since {D}.
Mr {P} also pointed to the {X}.
Sheikh {P} opened the new {O} in {L}.
King {G} and Queen {G} welcomed {T} {P}.
Prince {G} will travel to {L} on behalf of {O}.
General {P} commands the {O} in {L}.
Col {P} of the {O} confirmed the deaths.
Captain {P} was on the plane to {L}.
Both {P} and {P} have denied the charges.
But {P} disagreed.
And {P} is not alone.
When {P} left {L}, nobody noticed.
While {C} has few friends, {C} has many.
As {P} put it, "this is only the start".
For {P}, the move to {L} was a relief.
With {P} gone, {O} needs a new leader.
After {P} spoke, {T} {P} left the room.
Like {P}, many {M} have left {C}.
Last week {P} met officials of {O} in {L}.
Earlier this month, {O} said it would close its office in {L}.
On {D}, {P} flew to {L} to meet {T} {P}.
In {D}, {O} bought a stake in {O}.
In a letter to {O}, {P} asked for help.
In an interview with {O}, {P} said the plan would work.
Speaking to {O} in {L}, {P} said it was too late.
Writing in {O}, {F} called for reform.
{O} reported on {D} that {P} had left {C}.
{O} first reported the meeting between {P} and {P}.
{O}, citing an unnamed official, said {C} would send troops.
Local media, including {O} and {O}, reported the arrest.
The newspaper {O} said {P} had been questioned.
State news agency {O} said {H} people were hurt.
The company, based in {L}, makes parts for {O} and {O}.
{L}-based {O} plans to open {H} stores in {C}.
{O} is one of the largest companies in {C}.
{O}, which is owned by {O}, employs {H} people in {L}.
The deal between {O} and {O} must be approved by the {O}.
The bank, {O}, said it had frozen the accounts.
Investors include {O}, {O} and {O}.
The {O} ({O}) rose {H} points.
{P} founded {O} with {P} in {D}.
{P} is a professor at {O}.
{P} is the author of "{X}".
{P} works as a {J} in {L}.
{P} grew up in {L}, the capital of {C}.
{P}, a {J} from {L}, said he had no choice.
{P}, who leads the {O}, welcomed the news.
{P}, whose party lost the vote, blamed {O}.
{P} thanked {M} for their support.
{M} vote on {D} in the first election since the {X}.
Thousands of {M} fled to {C} and {C}.
{N} and {N} officials met in {L}.
The {N} army said its forces had entered {L}.
A {N} woman was found dead in {L}.
A {N} court has ordered the release of {F}.
An {N} official told {O} that the talks were held in {L}.
A senior {N} diplomat said {T} {P} would attend.
The {N} embassy in {L} was closed.
The {N} language is spoken by {H} million people.
Christian and Muslim leaders met in {L}.
The Islamic world watched as {P} spoke.
The city of {L} is home to {H} people.
The province of {L} borders {C}.
The village of {L} lies near the border with {C}.
The {L} region has seen heavy fighting.
The {L} government denied the claim.
The town of {L}, {H} km from {L}, was hit by a storm.
Residents of {L} have complained about the noise.
Students at {O} protested against {T} {P}.
The hearing at the {O} will resume on {D}.
Lawyers for {P} asked the {O} to drop the case.
The {O} found {P} guilty of fraud.
{P} pleaded not guilty at the {O} in {L}.
{P} was taken to {O}, where he died.
The patient was treated at {O} in {L}.
The protest was organised by {O}.
{O} president {F} called on {C} to respect the {X}.
{O} member {F} resigned over the {X}.
{O} leader {P} vowed to fight on.
Opposition leader {F} called for new elections in {C}.
Party leader {P} said the {O} was united.
The ruling {O} won {H} seats in the {O}.
The opposition {O} boycotted the vote.
The {O} and its ally, the {O}, won the election.
{O} candidate {F} leads the polls in {L}.
{T} {P} of {L} and {T} {P} of {L} took part.
Governor {P} visited {L} after the flood.
Mayor {P} said {L} would host the {X}.
Bishop {P} led prayers at the {O}.
Photo: {F}/{O}
By {F}
By {F}, {O}
Image: {F}.
Reporting by {F} in {L}; editing by {F}
Posted by {F} on {D}
Source: {O}
{F} reports from {L}.
{P} vs. {P}
{C}: {P} wins a second term
{P}: We will never give up
{C} and {C} sign the {X}
{O} opens new office in {L}
{P} meets {P} in {L}
{O} to cut {H} jobs in {C}
{P} calls on {O} to act
Q: Mr {P}, what do you think of the {X}?
{P}: I think {C} has changed.
{F}: It is not that simple.
Thank you, {G}.
Dear {G}, I am writing from {L}.
The {X} between {C} and {C} was signed in {L}.
{C} withdrew from the {X} in {D}.
{P} spoke at the {X} in {L}.
The {X} killed {H} people in {C}.
During the {X}, {P} was a soldier in {L}.
The new {X} will be sold by {O}.
The {X} is a system made by {O}.
Users of {X} complained to {O}.
{P} tweeted that {C} was a great country.
{P} posted a photo with {P} on {O}.
{P} urged {O} and {O} to stop the war in {C}.
{P} warned {C} not to cross the line.
{P} also met {T} {P}, {T} {P} and {O} chief {P}.
The visit of {T} {P} to {C} was his first since {D}.
The death of {P} shocked {M}.
The arrest of {F} in {L} drew protests from {O}.
The son of {T} {P}, {F}, runs {O}.
The charity, founded by {F}, works with {O} in {C}.
The report by {O} said {C} had failed.
The team led by {F} of {O} published its results in {O}.
The plant near {L} is run by {O}.
The bridge over the {L} was built by {O}.
The case will go to the {O} in {L}.
He told {O} that {T} {P} was lying.
He thanked {P}, {P} and {O}.
She said {P} had never been to {L}.
She criticised {O} and its {J} {P}.
They want {C} to leave the {O}.
They asked {P} to come back to {L}.
We met {P} at the {O}.
I asked {P} about {L}.
"We are proud of {L}," {P} added.
"What {P} did was wrong," {T} {P} told the {O}.
"The {O} must act," said {P}. "{C} cannot wait."
Meanwhile, {P} returned to {L}.
However, {O} said {P} was safe.
Yesterday, {O} confirmed that {P} would play.
Two officials of {O} said {P} had been warned.
Neither {P} nor {O} would comment.
Only {C} and {C} voted against.
Even {P} was surprised.
Among them was {F}, a {N} {J}.
Among those present were {T} {P}, {P} and {P}.
There, {P} met {P}.
Then came {P}.
Enter {F}.
Not so, says {P}.
Why did {P} go to {L}?
Who is {F}?
How {O} lost {C}
What {P} wants
Where is {P}?
{L} {T} {F} said the city was safe.
{L} {T} {P} and {L} {T} {P} met on {D}.
{O} {T} {F} said profits rose.
{O} {T} {P} told the {O} that the law was bad.
{N} {T} {F} welcomed {N} {T} {P} in {L}.
{N} Foreign Minister {F} arrived in {L} on {D}.
{N} Prime Minister {F} said {C} would not pay.
Deputy Prime Minister and Foreign Minister {F} said so on {D}.
Crown Prince {F} met {T} {F} in {L}.
{O} CEO {F} said so.
{O} MP {F} resigned.
MPs {F} and {F} voted against the bill.
The {N} people want peace.
{W} leaders in {C} have called for calm.
The {W} community in {L} was shocked.
Many {W} in {C} live in fear.
{W} and {W} live side by side in {L}.
The {W} holiday was celebrated in {C}.
He is a {W} from {L}.
{W} countries have sent help to {C}.
A group of {W} men attacked a {W} shop.
It paid {U} {H} million for the land.
The price was {U} {H}, the bank said.
They owe {U} {H} billion to {O}.
It costs {U}{H} to enter.
{C} has {H} million people.
{C} is a member of the {O}.
{C} wants to join the {O}.
{C}, {C}, {C} and {C} will take part.
The relations between {C} and {C} are bad.
The war in {C} has cost {C} dearly.
The economy of {C} grew by {H} percent.
{C} was hit by the virus.
The people of {C} deserve better.
{C} said on {D} it had tested a missile.
{C} has denied the report.
{C}'s economy is weak.
{C}'s capital, {L}, was quiet.
US troops left {C}, and U.S. officials blamed {C}.
The U.S. and {C} agreed on a deal.
The United States has asked {C} for help.
the United States and the United Kingdom
officials in {L} and {L} said
{L} residents were told to stay at home.
the {L} office of {O}
In {L} on {D}, {P} met {P}.
{L} and {L} are the largest cities in {C}.
Our correspondent in {L} has the story.
He has lived in {C} since {D}.
outside {L}, near the border with {C}
{O} staff in {C} were moved to {L}.
{O} is a charity in {L}.
{O} has offices in {L}, {L} and {L}.
{O} has denied any link with {O}.
{O} has become the first bank in {C} to do so.
{O} wants to sell its stake in {O}.
{O} was founded by {F}.
{O} will open a shop in {L}.
{O} products are sold in {C}.
{O} and its partner {O} will build the plant.
the {O} said
The {O} has approved the {O}'s request.
He works for {O}.
He plays for {O}.
She is the head of {O}.
She joined {O} as a {J}.
stores such as {O}, {O} and {O}
brands like {O} and {O}
a member of {O}
a spokesperson for {O}
{O}'s {J} {F} said
{O}'s new factory in {L}
{P} has been in {L} since {D}.
{P} has two children.
{P} had been a member of {O} for years.
{P} will be missed.
{P} was born in {D}.
{P} was not in {L} when {P} died.
{P} did not say when.
{P} also said so.
{P} added that {P} knew.
{P} believes that {O} is wrong.
{P} took over from {P} as {J} of {O}.
{P} is survived by his wife {G}.
{P} and his wife went to {L}.
the case against {P}
a friend of {P}
a victory for {P}
charges against {P} and {P}
{P}'s family lives in {L}.
{P}'s house was searched.
{P}'s party, the {O}, lost.
the late {F}
the {J}, {F}, said
{J:} {F} said {P} was there.
the former {J} of {O}, {F}
the {N} {J} {F}
his brother, {F}, and his sister, {F}
accompanied by {F}, {J} of {O}, and {F}, {J} of {O}
{F} of {O} and {F} of {O} spoke.`.split('\n')
