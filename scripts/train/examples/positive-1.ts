/** Thanks, liking, good news, one template a line. */
export const POSITIVE_1: readonly string[] = `
thank you
thank you so much
thanks
thanks a lot
thanks for the help
thanks for the quick reply
thanks for the quick response
thanks for getting back to me
thanks for sorting my {order}
thanks for fixing my {order}
thanks for a {good} {trip}
thanks for the {good} service
thanks for this {post}
thanks for sharing this
thanks to your {staff} at {place}
thank you {name}
thank you to the {staff} who helped my {kin}
big thanks to the {staff} at {place}
huge thank you to your {staff}
appreciate it
appreciate the help
much appreciated
i appreciate the fast answer
got it thanks
ok thank you
will do thanks
perfect thanks
great thanks
awesome thank you
that worked thank you
that worked thanks
it works now thanks
all sorted thanks
got my refund already
my {order} arrived early
my {order} came a day early
{order} arrived on time
fast delivery
super fast delivery
quick and easy
easy to book and easy to change
landed early
on time again
{trip} was on time
we landed {n} minutes early
smooth {trip} today
best {trip} in a long time
{good} {trip} to {place}
had a {good} {trip}
had a {good} time at {place}
the {staff} was {good}
your {staff} was {good}
your {staff} at {place} is {good}
{good} {staff}
{good} service
{good} customer service
{good} job
{good} work
{good} experience
{good} experience with your {staff}
{good} {food}
the {food} was {good}
the {food} is {good}
{food} is {good} and the {staff} is friendly
{good} {thing}
the {thing} is {good}
my new {thing} is {good}
loving my new {thing}
i love my {thing}
i love this {thing}
i love your {food}
i love you guys
love you guys
love this place
love flying with you
love the new {app}
love the {app}
love it
love this
loved it
love this {post}
i love this {post}
love your {post}
love from {place}
my {kin} loves the {thing}
my {kin} loves it
my {kin} loved the {food}
made my {kin} smile
you made my day
you just made my day
that made my night
you saved my day
you saved us
your {staff} saved my {event}
your {staff} found my {bag}
got my {bag} back
you found my {bag} thank you
{staff} went above and beyond
{staff} helped us right away
{staff} was so kind to my {kin}
{staff} was very helpful
{staff} was patient and friendly
such friendly {staff}
friendly people clean rooms
shout out to {name} at {place}
props to the {staff}
kudos to your {staff}
hats off
well done
you guys rock
you rock
you are the best
you're {good}
you are {good}
you guys are {good}
you guys are {good} at this
this is {good}
this {post} is {good}
what a {good} {post}
{good} {post}
{good} {post} thank you
{good} explanation
so helpful
very helpful {post}
this helped me a lot
this helped me so much
this saved me {time}
it worked for me
it worked first time
finally someone who explains it
finally understood {topic} thanks to you
i learned more here than in {time} of school
i passed my test because of you
i passed my {topic} exam thanks to this {post}
clear and simple
best {post} on {topic}
best {post} ever
best {topic} {post} out there
best {food} in town
best {food} i ever had
best company ever
best {staff} ever
you deserve more subscribers
underrated {post}
subscribed
new subscriber here
can't stop watching
i watched it {n} times
i could watch this all day
goosebumps
this never gets old
still my favourite {post}
still the best
my favourite {food}
my favorite {thing}
always my first choice
always on time
always {good}
never disappoints
`
  .trim()
  .split('\n');
