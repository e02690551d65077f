/** Sentences of our own without a name, so that a capital at the start of a sentence is no sign by itself. */
export const NAMELESS: readonly string[] = `The government said the plan would go ahead.
Police have not named the suspect.
Officials said the figures were wrong.
Critics say the law goes too far.
Experts believe the virus came from animals.
However, many people disagree.
Prices have gone up by a third since last year.
Two men were arrested on Monday.
Three people died in the crash.
Several witnesses saw the car leave.
More than a hundred homes were destroyed.
Most of them were women and children.
Some analysts expect rates to fall.
Both sides have agreed to meet again.
Neither side would comment.
No one was hurt.
Every year, thousands of visitors come here.
Last month, the court rejected the appeal.
Since then, nothing has changed.
During the night, the rain stopped.
After the match, the coach was angry.
Before the war, the town had a school.
When the police arrived, the men ran away.
While the search went on, families waited.
As a result, the company lost money.
Despite the warning, the ship sailed.
Although the vote was close, nobody protested.
If the talks fail, prices will rise again.
Because of the storm, schools were closed.
Local residents said the water was dirty.
Foreign investors have left.
Former employees told a different story.
Senior officials declined to comment.
Health workers are on strike.
Human rights groups condemned the arrests.
Climate change is a threat to farmers.
Oil prices rose again on Friday.
Gold fell to its lowest level since March.
Students and teachers joined the march.
Children under five are most at risk.
Women make up half of the workforce.
Doctors say he will live.
Lawyers for the defence asked for more time.
Investors were not convinced.
Scientists have found a new species.
Rescue teams reached the village on Tuesday.
Firefighters were called at 3 a.m.
Today, the factory is empty.
Yesterday was a day of mourning.
Tomorrow the final will be played.
Now the city wants it back.
Here are five things to know.
There is no evidence of that.
That is not true.
This is our home.
These are difficult times.
Those who stayed had no choice.
It was the first time since 1998.
He said he was tired.
She did not answer.
They have two children.
We want peace.
I do not know what to say.
You have to be patient.
What happened next is not clear.
Who will pay for it?
Why did it take so long?
How can this be?
Where are the bodies?
"We need help," one man said.
"This is a disgrace," he added.
"Nobody told us anything," she said.
Asked about the report, the spokesman said it was false.
Speaking after the meeting, the minister said progress had been made.
According to the report, the bridge was not safe.
In a statement, the company said it would appeal.
In recent years, the area has changed.
On Sunday, voters go to the polls.
At least ten people were killed.
By then, it was too late.
For many, this is not enough.
From the start, there were doubts.
With no end in sight, people are leaving.
Under the new rules, owners must pay.
Read more: what we know so far
Share this article
Sign up for our newsletter
Photo: supplied
Advertisement
Breaking news
Related stories
All rights reserved.
Watch the video above
Click here to subscribe
Mr President, thank you.
The President said he would sign it.
The Minister told reporters the budget was ready.
The Prime Minister will speak on Thursday.
The King is in good health.
The Ambassador did not reply.
God help us.
Internet access was cut.
COVID-19 cases have doubled.
Covid is back.
English is spoken here.
Islam is the main religion.
Christmas is near.`.split('\n')
