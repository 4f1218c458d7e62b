/** Thanks, liking, good news, one template a line. */
export const POSITIVE_3: readonly string[] = `
you guys came through
you guys never let me down
you never let me down
you have the best {staff}
you have the best {food}
you have won me over
you've earned a customer
you're the reason i passed
you explain so well
you sing so well
your voice is {good}
your {post} is {good}
your {post} helped my {kin}
your {staff} made my {kin} smile
your {staff} turned it around
your {app} is so easy
your new {app} looks {good}
your {thing} is the best i've had
problem solved in minutes
issue resolved thank you
no issues so far
no delays and friendly {staff}
no lines no waiting
zero problems
in and out in five minutes
arrived before i expected
better than expected
better than the old one
better than i thought
much better now
so much better than before
so comfortable
so soft and warm
so smooth
so easy to use
so fast
so proud
so sweet
super easy
super happy
super nice {staff}
really enjoyed the {post}
really enjoyed our {trip}
really like the new {app}
really like this
i like it
i like this {post}
i like the new {thing}
i like how you did that
i enjoy every {post}
i enjoyed every minute
i can't stop smiling
i can finally {topic} because of you
i cried it was so beautiful
i needed this today
i feel better now
i'm in love with this {thing}
i'm obsessed with this {food}
i'm so glad i came here
i'm so ready for {when}
i'm impressed
i'm excited to fly {when}
i'm a fan
big fan
huge fan of your {post}
keep it up
keep up the {good} work
keep them coming
more of this
more please this is {good}
cheers
cheers to {name}
bravo
bless you
god bless you
you are a life saver
life saver
lifesaver
absolute legend
absolutely {good}
what a legend
what a voice
what a game
what a win
what a view
what a {good} surprise
what a treat
looks {good}
looks delicious
looks like fun
sounds {good}
sounds like a plan see you there
smells {good}
tastes {good}
feels {good}
fits perfectly
can't beat that
can't get enough of this {post}
couldn't be happier
couldn't have done it without you
couldn't ask for more
never been happier
never laughed so hard
nothing but {good} things to say
nobody does it better
only good things to say about {name}
it doesn't get better than this
this is my favorite
this is what i needed
this is why i love you
this is how it's done
this is art
this made me laugh
this made me smile
this made my day
this deserves more views
this brings back memories
this {post} changed my life
this place is {good}
this {thing} is the best thing i bought
i hope {name} wins
i hope you win
hope to see you {when}
hope to be back soon
go {name} go
let's go {name}
yay
yay it's {when}
yes finally
finally got my {thing} and it's {good}
finally {when}
tonight is going to be {good}
tomorrow is going to be fun
it's going to be a {good} {when}
ready for the {event} with my {kin}
looking forward to {when}
looking forward to the {event}
looking forward to my {trip} to {place}
can't wait
excited to see {name} at the {event}
excited for {name}
{name} is my hero
{name} is a legend
{name} is the best
{name} made history
{name} deserves it
{name} looks {good}
{name} scored again what a player
best of luck to {name}
happy friday
happy new year
merry christmas
good night everyone
my {kin} and i had so much fun
my {kin} made {food} for me
my {kin} is the best
fun times at {place}
sunshine and {food} in {place}
{food} and a {good} book
`
  .trim()
  .split('\n');
