/** Questions, wishes, notices and small talk, one template a line. */
export const NEUTRAL_2: readonly string[] = `
who came here after the {event}
i am {n} years old
i'm from {place}
hello from {place}
watching from {place}
i'm learning {topic}
i'm doing this for school
my teacher sent me here
i have a test {when}
first
second
{name} and {name}
@ {name} look
tell {name}
this is {name}
that's {name} at minute {n}
he is {n} years old
she said it {ago}
he said that in {place}
it starts at {n}
at {n} he says it
the answer is {n}
it is {n} degrees
you have to press the button twice
you need to install {topic} first
just use {topic}
i think it is the other one
i think you mean the {thing}
maybe it's the {thing}
i don't know
i do not know
not sure
it depends
same here
me too
no idea
ok
hmm
lol
so it begins
{name} will speak at {place} {when}
{name} to play at {place} {when}
{name} is coming to {place} {when}
{name} talks about the {event}
{name} on the {event} at {place}
{name} announced the {event} {ago}
{name} says the {event} will be {when}
{name} and {name} meet {when}
{name} vs {name} {when}
the {event} is {when} at {place}
the {event} starts at {n} {when}
the {event} is on tv {when}
watching the {event} {when}
going to the {event} {when}
are you going to the {event} {when}
who is going to the {event} {when}
anyone going to the {event} {when}
see you at the {event} {when}
tickets for the {event} {when}
tickets are {n} dollars
doors open at {n}
join us {when} at {n} for the {event}
register here for the {event}
read more about the {event} here
read the full story here
new blog post about {topic}
new {post} about {topic} is up
live now from {place}
report from {place}
photos from {place} {ago}
the new {thing} comes out {when}
the new {thing} may come out {when}
the company will open a store in {place} {when}
the company said it sold {n} million
prices from {n} dollars
police are at {place}
traffic at {place} {when}
rain {when} in {place}
the sun sets at {n}
i may go to {place} {when}
i might watch the {event} {when}
maybe i'll go {when}
what are you doing {when}
what did you do {ago}
what day is the {event}
is it friday yet
it's {when} already
monday again
back to work {when}
working until {n} {when}
have to get up at {n} {when}
i have class {when}
eating {food} with my {kin}
having {food} and a {food}
making {food} {when}
going to bed
on the {trip} with {name}
reading about {topic}
i'm reading a book about {topic}
my {kin} is {n} today
i saw {name} at {place} {ago}
i was at {place} {ago}
he was in {place} {ago}
the first {n} people get a {thing}
check out my {post} about {topic}
subscribe to my {post}
follow me for {topic} tips
link in bio
earn {n} thousand a week from home
use my code for the {thing}
can i still check in {when}
can i take a {thing} in my {bag}
can i use my points for the {trip}
can i use the voucher for a {thing}
can you send me the link
can you look at my reservation
can you tell me where i can find my number
i left my {thing} on the {trip} who do i contact
i left a {thing} at gate {n}
my {kin} left a {thing} at {place}
is the {trip} still on for {when}
is the store in {place} open {when}
is it true that you open in {place}
is it possible to change a seat online
is it possible to get a copy of the receipt
is there a number i can call
is there a phone number for {place}
is there an email i can write to
is there a fee to change a {order}
is there a delay at {place}
any chance you have the {thing} in red
any idea when the {order} will be sent
any word on when it opens
are you hiring in {place}
are you guys at the {event}
do i need a code to board
do i need a passport for {place}
do i have to print the {order}
do you have a number i can call
do you have a list of stores
do you allow a {bag} and a {thing}
do your {staff} speak spanish
does the {order} include a {bag}
does it come in black
does {name} still work there
did the {trip} leave already
did you get my email
did you get my dm
when do you release the schedule for {when}
when can i check in
when can we book for june
`
  .trim()
  .split('\n');
