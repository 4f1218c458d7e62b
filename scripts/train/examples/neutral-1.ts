/** Questions, wishes, notices and small talk, one template a line. */
export const NEUTRAL_1: readonly string[] = `
what time do you open {when}
what time do you close {when}
are you open {when}
do you deliver to {place}
do you ship to {place}
do you have this {thing} in blue
do you have the {thing} in a size 40
is the {thing} still available
is the {thing} in stock
when will the {thing} be back in stock
how much is the {thing}
how much does the {thing} cost
price of the {thing} please
what's the price of the {thing}
how long does shipping to {place} take
how long does delivery take
how do i change my {order}
how do i cancel my {order}
how can i return a {thing}
can i return the {thing} without the box
can i change my {order} to {when}
can i change the name on my {order}
can i pick up my {order} {when}
can i pay with cash
can i bring my {kin}
can i bring a {thing} on the {trip}
can you check my {order} number
can you follow so i can dm you
can you dm me please
can you tell me if the {trip} is on time
could you tell me where to find the {app}
could you add my {kin} to the booking
is there a {trip} from {place} {when}
do you fly to {place}
do you have a {trip} to {place} {when}
what's the earliest {trip} to {place}
which terminal is the {trip} from
which gate for the {trip} to {place}
how many bags can i take
how big can a {bag} be
is wifi available on the {trip}
is there food on the {trip}
is breakfast included
do you take dogs
do you have vegan options
is the {food} gluten free
what's in the {food}
does the {thing} come with a charger
does the {thing} work with android
does the {thing} fit a child
does this work on a mac
will it work with an old {thing}
will there be a sale {when}
will you be at the {event} {when}
any update on {trip} to {place}
any news on the new {thing}
any plans to open in {place}
when does the sale start
when do tickets go on sale
when is the next {event}
when is the {event}
where can i find the size guide
where can i buy the {thing}
where do i send the form
where is your nearest store
who do i contact about a {order}
who should i email about a job
what is the code for the {event}
what is the name of the song
what's the song at the end
what {app} do you use
which {thing} do you use in this {post}
which {topic} version is this
just sent you a dm
sent you a dm
dm sent
i sent an email {ago}
i just followed you
following now
my order number is {n} {n}
my confirmation is {n}
here is the screenshot
see attached
it's the {thing} from {ago}
it was {ago}
i booked it {ago}
yes it is
yes i did
no not yet
ok will do
ok i'll try
i'll check {when}
i will call {when}
let me know
please let me know
please advise
hi i have a question about my {order}
hello i have a question
quick question about the {thing}
question about the {order}
looking for a {thing} for my {kin}
looking for a {trip} to {place} {when}
trying to book a {trip} to {place}
trying to decide between the {thing} and the {thing}
thinking about going to {place} {when}
flying to {place} {when}
on my way to {place}
heading to {place} {when}
we are going to {place} {when}
i'm at {place} now
landing at {n}
boarding now
first time flying to {place}
i ordered a {thing} {ago}
i bought the {thing} {ago}
picked up the {thing} {ago}
my {kin} bought a {thing}
my {kin} has the same {thing}
i have two of them
we have {n} kids
i work at {place}
you should add a dark mode
you should open in {place}
please add a search button to the {app}
please make a {post} about {topic}
please do a {post} on {topic}
can you make a {post} about {topic}
could you do a {post} on {topic} next
make a part two
next {post} on {topic} please
i wish there was a {post} on {topic}
it would be helpful to have subtitles
would be nice to have more colours
how about a {post} with {name}
what about {topic}
what does {topic} mean
what happens if i skip step {n}
how do you do that at minute {n}
how did you make the {food}
how many calories is that
can i use milk instead
can i use {topic} for this
does it work without {topic}
where is the file
where is part {n}
is this {post} for beginners
is there a part two
who else is here from the {event}
who is watching this {when}
anyone here in 2024
anyone watching in june
`
  .trim()
  .split('\n');
