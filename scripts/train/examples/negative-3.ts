/** Comments of people for whom something went wrong, one template a line. */
export const NEGATIVE_3: readonly string[] = `
i hope you can do something because your {staff} wouldn't
all i get is a recorded message
the recording says call back later and hangs up
the automated system hangs up after {n} minutes
they just keep telling me to wait
we keep getting told {n} more minutes
now they say another {time}
first it was weather now it's the crew
first they said {when} and now nobody knows
guess i'm sleeping at {place} tonight
guess i'm not getting my {order}
guess i'll never see my {bag} again
i guess customer care is not a thing
sure take my money and give me nothing
apparently my time means nothing to you
apparently nobody works on sundays
apparently i'm supposed to fix it myself
so i have to pay for your mistake
so i paid for a seat i didn't get
so now what am i supposed to do
so you just cancel and leave people there
we paid extra for this
i paid {n} hundred dollars for this
i pay for priority and still wait {time}
why do i pay for priority
why would you charge to change a name
why do you make us pay for a {bag} that arrives late
why did my {order} change without any email
why does it take {n} people to answer one question
why tell us to come early if nobody is here
how does a {thing} just disappear
how do you expect us to make a connection in 20 minutes
how do you expect me to get home
how can there be only one {staff}
how many more times do i have to call
how much longer
when will you actually do something
when are you going to answer me
when am i getting my money
what are you going to do about it
what are you doing about my {order}
what good is a {thing} without a charger
what kind of company does this
what kind of {staff} talks like that
who trains your {staff}
who do i talk to about this mess
is this a joke
is anybody there
hello is anyone going to answer
hello anyone
we want to go home
i just want to go home
i just want my {bag}
i just want my money
i just want someone to answer me
my {kin} has no clothes because of you
my {kin} needs medicine that is in the {bag}
my {kin} had to sit on the floor
my {kin} was treated badly by your {staff}
your {staff} would not let my {kin} sit with me
your {staff} yelled at people in the line
your {staff} just shrugged
your {staff} walked away from me
your {staff} lied to us
your {staff} said it's not their problem
nobody apologised
nobody told us anything
no one seems to know anything
no one at the counter
there's nobody at the counter
there is no one here to help
still here
still here no {trip}
still on the ground
still nothing from you
still no bags
still no power at home
{time} later and i'm still here
{time} and counting
it has been {time} and nothing
it took {time} to get a {food}
took {time} to get an answer and it was wrong
took me {n} calls to fix one letter
i spent {time} on the phone today
i've called {n} times today
called {n} times and got disconnected
got disconnected again
keep getting disconnected
keeps saying try again later
keep getting an error
getting an error when i try to pay
getting the runaround
having trouble with your {app}
having problems with the {app} all day
problems with your {app} again
trouble logging in for {n} days
your {app} says one price and the checkout another
your {app} says on time but it's clearly late
your {app} shows nothing
your {app} logged me out and lost everything
my points are gone
my points never showed up
my credit expired and you won't extend it
my miles are missing
you took away my points
my reservation disappeared
my name is wrong and you want money to fix it
you changed my {trip} to a day later
you moved us to a later {trip}
you put me on a {trip} with {n} stops
you rebooked me for two days later
you overbooked again
you bumped me
you left without us
you left my {bag} in {place}
left my {bag} out in the rain
pulled my {bag} off the belt and it was ripped
been at the belt for {time} waiting for a {bag}
the crew showed up late and now we lost our slot
we are on the plane with no air
it's freezing in here
it's so hot in here
no heat no air no water
seats don't recline and the tray is broken
tv didn't work for the whole {trip}
paid for wifi that didn't work
paid for wifi and got none
ran out of {food} again
you ran out of {food} before row ten
{food} made everyone ill
you have the nerve to ask for a tip
don't tell me you're sorry do something
sorry doesn't get me home
sorry isn't enough
your apology means nothing
stop saying you're sorry
stop sending me emails
stop charging me
stop asking for a dm
stop changing the {app}
you guys need to step it up
you guys are killing me
you guys are a mess
you guys blew it
you guys messed up
you dropped the ball
you broke my heart
lost my business
lost my trust
won't be using you again
never had this problem with your competitors
your competitors do it for free
should have gone with someone else
should have booked with someone else
i should have known better
i've never been treated like this
never seen anything like this
not the way to treat people
not what i paid for
not what i expected
not sure how you are still in business
not one person could help
not a good look
not a good start
hate to say it but i'm done
hate flying with you
i used to love you
i really liked this company until {ago}
and you wonder why people leave
this is why people leave
this is why i don't buy from you
this is why i never check my {bag}
wish i had never bought it
wish i could give zero stars
zero stars
one star
if i could give less than one star i would
people are stupid
nobody cares what {name} thinks
{name} has no idea what he's doing
{name} ruined the {event}
{name} is a disgrace to {place}
{name} lied to everyone
{name} is a fraud and everyone knows it
{name} only cares about money
stop letting {name} on tv
the only thing {name} does is complain
so sick of hearing about {name}
the {event} was rigged
they are all corrupt
they destroyed our country
this is what is wrong with the world
this country is doomed
they should all be in jail
`
  .trim()
  .split('\n');
