/** Comments of people for whom something went wrong, one template a line. */
export const NEGATIVE_2: readonly string[] = `
you just lost a customer
you lost a loyal customer
taking my business elsewhere
switching to someone else
i'm cancelling my {order}
cancelling after {n} years
after {n} years this is how you treat me
is this how you treat customers
this is how you treat loyal members
i expected more from you
expected better
you used to be good
you have gone downhill
quality has really gone down
what happened to you guys
what happened to your service
thanks for nothing
thanks for losing my {bag}
thanks for ruining my {event}
thanks for the {time} delay
great now my {trip} is delayed too
great another {time} wait
great job losing my {bag}
nice job on losing my {order}
way to go you lost my {bag}
way to ruin a birthday
love waiting {time} for a {food} said nobody
good luck getting an answer from them
so much for fast delivery
so much for customer service
so much for your guarantee
you ruined our {event}
ruined my {kin}'s birthday
my {kin} is in tears
my {kin} is stuck at {place} alone
i'm so frustrated
this is so frustrating
so angry right now
i'm beyond disappointed
very disappointed in you
really disappointed with my {order}
not happy
not happy with my {thing}
not impressed
not good enough
not cool
not okay
this is not acceptable
how is this acceptable
how is that my fault
how is this possible
how can you lose a {thing}
how do you run out of {food}
how hard is it to answer
how long does it take to send a {thing}
why is it so hard to get a refund
why does it take {time} to get an answer
why are there no {staff} here
why isn't anyone helping us
why do i have to call {n} times
why can't i change my {order}
what is going on with your {app}
what's going on at {place}
what is the point of paying for priority
what's the point of booking early
do you even care
you don't care about your customers
you clearly don't care
get your act together
get it together
fix your {app}
please fix this
please fix the {app} it's been {time}
sort it out
do better
you need more {staff}
you need to train your {staff}
only one {staff} for all these people
one {staff} for a line of 100 people
the line is out the door
lines are crazy and one till open
what a mess
total chaos at {place}
absolute shambles
what a joke
are you kidding me
seriously
unbelievable
un believable
ridiculous
fail
epic fail
wtf
smh
ugh
come on
i give up
i've had enough
fed up with your {staff}
sick of these delays
tired of the excuses
nothing but excuses
nobody takes responsibility
passed from one {staff} to the next
transferred {n} times and then cut off
they keep sending me in circles
your {staff} says call and the phone says email
you tell me to dm then don't answer
i already sent a dm and no answer
already tried that and it didn't work
that doesn't help
that didn't help me at all
that's not an answer
that link doesn't work
a voucher doesn't fix it
a voucher won't help my {kin}
{n} dollars off is an insult
i don't want a voucher i want my money
no thanks to your {staff}
no seats together for my {kin} and me
you gave away my seat
you moved my seat and charged me
you sold more tickets than seats
seat was broken
the seats are tiny
my screen didn't work the whole {trip}
no food no water no information
they made us get off the {trip}
no gate agent no pilot no plane
no crew so we wait
waiting on a crew again
mechanical problems again
pilot shows up {time} late
door closed in my face
we landed and wait {time} for a gate
you had one job
i need help and nobody answers
please help i'm stuck at {place}
help my {order} is lost and nobody answers
need someone to fix my {order}
need to speak to a manager
i want to make a complaint
where do i file a complaint
i will be filing a complaint
i'll be posting about this everywhere
don't trust this company
stay away from this place
scam
what a scam
this is a rip off
this {post} is {bad}
clickbait
what a boring {post}
i want those ten minutes of my life back
your {post} has wrong information
this didn't help at all
this doesn't work
the sound is {bad}
can't hear anything in this {post}
worst {post} ever
you talk too much get to the point
unsubscribed
this made me so mad
this is so sad
so sad to hear about {name}
i hate this
i hate {event} days
i feel sick
{name} is the worst
{name} should be ashamed
{name} needs to resign
{name} is a liar
shame on {name}
shame on you
rip {name}
can't believe {name} lost
{name} lost again
worried about {when}
my {kin} is sick
{event} was a let down
the {event} was boring
the {event} got cancelled
missing the {event} because of work
i'm so tired and have to work {when}
i hate mondays
my head hurts
thanks for letting us know {time} after we got here
thanks but that's not what i asked
thanks but i already did that and it still fails
i know it's not your fault but someone has to tell us something
i understand the weather but you had {time} to plan
weather is not an excuse for no {staff}
i understand things happen but this is the {n} time
you ask us to be on time but you never are
`
  .trim()
  .split('\n');
