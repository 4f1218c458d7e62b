/** Questions, wishes, notices and small talk, one template a line. */
export const NEUTRAL_3: readonly string[] = `
when does the {trip} land
what's the status of {trip} {n}
what's the rule for a {bag}
what's the difference between the two
what's the policy on a {thing}
what's your email
what number should i call
what's the best way to reach you
which form do i fill in
who is the {staff} in {place}
who won
why is the logo blue
why did they change the name
how do i add my number to the {order}
how do i get a receipt
how do i get to gate {n}
how early should i get there
how far is it to {place}
how many seats are left
how many {thing} do you sell
i need to change my {trip} to {when}
i need a receipt for my {trip}
i need to add a {bag}
i would like to change my seat
i'd like to know if the {thing} is back
i'm trying to find the form
i'm in {place} until {when}
i'm flying {when} from {place} to {place}
i have a {trip} {when} at {n}
i have the receipt
i have an older one
i've got two
i used the form
i called {ago}
i did that {ago}
just did
just booked a {trip} to {place}
just landed in {place}
just saw it
sent
done
yes please
yes
no
nope
both
either one
it was {trip} {n} from {place}
it was the one at {n}
it's from {place} to {place}
that was at {place}
the number is {n} {n}
the one in {place}
the {trip} from {place} to {place}
{place} to {place}
{place}
{trip} {n}
gate {n}
see you {when}
see you in {place}
will follow and dm
following you
dm me the details
sending now
i'll send it {when}
i'll dm you
i'll look into it
i'll ask {name}
let me check
maybe next time
could be
i guess
if you say so
i think it starts {when}
it depends on the weather
that was {ago}
was that {name}
where is {name} from
what is {name} doing in {place}
what did {name} say about {topic}
what did {name} say at the {event}
did {name} go to the {event}
is {name} in this one
is {name} playing {when}
will {name} be at the {event} {when}
if {name} goes to {place} we will see
{name} will be in {place} from june
{name} has {n} games left
{name} has been at {place} since {ago}
{name} met with {name} in {place}
{name} could be the next one
{name} may leave {place} {when}
{name} to the {event} in {place}
{name} was on the show {ago}
{name} in {place} {ago}
{name} reports on the {event}
{name} asked about {topic}
{name} and the {event}
interview with {name} about {topic}
breaking news from {place}
update on the {event} in {place}
what we know about the {event} in {place}
what to know about the {event}
{n} things about {topic}
{n} people at the {event} said so
{n} percent of people use a {thing}
poll who will win the {event}
the vote is {when}
the court will hear the case {when}
the law on {topic} changes {when}
the minister speaks about {topic} {when}
a report about {topic} in {place}
they will meet in {place} {when}
they talked about {topic} {ago}
they said it was about {topic}
he works for {name}
she is the head of {topic} at {place}
he used to play for {place}
people in {place} speak french
the book is about a man in {place}
the {event} is on channel {n}
the {event} is {n} hours long
the sixth episode is out {when}
season {n} starts {when}
trailer is out {when}
the {post} comes out {when}
the price went from {n} to {n}
it was {n} degrees in {place}
listening to {name}
watching the {post} with {name}
reading the third chapter {when}
on the {trip} to {place} at {n}
on {when} we go to {place}
at the {event} with {name} and {name}
me and {name} at the {event}
i may see {name} at the {event} {when}
i'll be at {place} {when}
i'll watch the {post} {when}
going to watch {name} {when}
might go to {place} {when}
we may know more {when}
that's what he said
so he said that {topic} is next
the first time was in {place}
you mean {name}
you said {n}
isn't it {when}
isn't that {name}
wasn't it {n}
`
  .trim()
  .split('\n');
