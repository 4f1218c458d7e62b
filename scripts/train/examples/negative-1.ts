/** Comments of people for whom something went wrong, one template a line. */
export const NEGATIVE_1: readonly string[] = `
still waiting for my {order}
still waiting for my {order} after {time}
been waiting {time} for my {order} and nothing
i have been waiting for {time} now
{time} and still no {order}
{time} on hold and nobody picks up
been on hold for {time}
on hold for {time} then you hung up on me
your phone line just hangs up
your line is always busy
can't get through to anyone
can't get through on the phone
no one answers the phone
nobody answers emails or messages
sent {n} emails and got no reply
i've messaged {n} times and been ignored
you keep ignoring my messages
why do you ignore your customers
why is nobody replying to me
does anyone actually work there
is anyone even reading these messages
is there anyone i can actually talk to
how do i talk to a real person
your {staff} told me one thing and then another
your {staff} was so rude to my {kin}
the {staff} was rude and didn't care
{staff} had an attitude
{staff} laughed at me when i complained
{staff} refused to help
your {staff} has no clue
{staff} couldn't help at all
your {staff} hung up on me
nobody at the desk knows anything
no one here knows what is going on
no explanation no apology nothing
not even an apology
not even a sorry
zero communication
you need to communicate better
would have been nice to be told
a heads up would have been nice
you could at least tell us what is happening
you cancelled my {order} without telling me
you cancelled my {trip} and won't rebook me
my {trip} was cancelled and i'm stuck at {place}
cancelled {trip} again
{trip} delayed again
{trip} delayed {time} and no information
another delay
delayed {time} now
now delayed until {when}
sitting on the {trip} for {time} with no update
we've been sitting here for {time}
stuck at {place} for {time}
stuck on the {trip} waiting for a gate
missed my connection because of you
you made me miss my {event}
we will miss the {event} because of your delay
going to miss my {trip} thanks to you
now i have to sleep at {place}
now we have to wait until {when}
you left us stranded at {place}
you lost my {bag}
my {bag} never arrived
{bag} still missing after {time}
where is my {bag}
where is my {order}
where the hell is my {order}
where is my money
it's been {time} and my {bag} is still lost
my {bag} came back damaged
my {bag} got soaked
no {bag} and no answers
my {order} never came
my {order} never showed up
my {order} says delivered but it isn't here
it was supposed to be here {ago}
it was supposed to arrive {ago}
you said it would arrive {ago}
i was told {time} and that was {ago}
you promised a call back and nobody called
no call back
no callback after {time}
still no response
still no reply to my message from {ago}
still haven't heard back
haven't heard anything since {ago}
i want my money back
give me my money back
i want a refund
just refund me already
refuse to refund me
you won't refund my {order}
you charged me twice
you charged my card {n} times
you took my money and sent nothing
i was charged for something i cancelled
charged {n} dollars extra for a {bag}
why was i charged again
hidden fees everywhere
you keep raising the price
too expensive for what you get
not worth the money
waste of money
a waste of time and money
the price doubled when i paid
you want me to pay for your mistake
had to pay twice
had to pay again because of your error
my {thing} arrived broken
my {thing} came broken
the {thing} broke after {time}
the {thing} stopped working after {time}
{thing} doesn't work
{thing} won't turn on
{thing} died after {time}
the {thing} fell apart
my {thing} came without half its parts
you sent the wrong {thing}
got the wrong {thing} and nobody will swap it
the {thing} looks nothing like the picture
the {thing} feels cheap
poor quality {thing}
battery on the {thing} lasts nothing
screen cracked after {time}
the {thing} keeps overheating
third {thing} that breaks on me
don't buy this {thing}
i regret buying this {thing}
returned the {thing} {ago} and still no money
the {food} was cold
{food} was cold and late
{food} had no taste
{food} was raw inside
the {food} was stale
there was a hair in my {food}
got food for half of us
you forgot my {food}
you always forget something
waited {time} for a {food}
portions get smaller every time
{food} tasted like cardboard
tables were dirty
the toilets were filthy
the room smelled
no hot water in the room
the room was not ready at {n}
your {app} is down again
your {app} keeps crashing
{app} crashes every time i open it
{app} doesn't work
your {app} won't load
your {app} won't let me pay
your {app} won't let me log in
can't log in to my account
can't check in online
can't book online
can't change my booking online
can't reset my password
locked out of my account
your {app} ate my {order}
{app} says error every time
the new {app} is {bad}
since the last update nothing works
why did you change the {app}
bring back the old {app}
too many ads now
ads every {n} seconds
the wifi doesn't work
no wifi for {time}
internet down again
no signal since {ago}
my internet has been out for {time}
slowest internet ever
power has been out since {ago}
{bad} service
{bad} customer service
your service is {bad}
this is {bad}
your {staff} is {bad}
{app} is {bad}
what a {bad} experience
{bad} experience with your {staff}
worst {trip} ever
worst company ever
worst {food} i ever had
never again
never flying with you again
never ordering from here again
never shopping with you again
will never buy from you again
last time i use you
this is the last time i book with you
i'm done with you guys
`
  .trim()
  .split('\n');
