/** Thanks, liking, good news, one template a line. */
export const POSITIVE_2: readonly string[] = `
never had a problem
no complaints
not bad at all
can't go wrong with this {thing}
can't wait for the {event}
can't wait for the next {post}
can't wait to fly with you
can't wait to see {name} {when}
so excited for {when}
so excited for the {event}
so happy with my {thing}
so happy right now
very happy with the {thing}
really happy with my {order}
very pleased with my {order}
very satisfied with the {thing}
works great
works perfectly
works like new
does what it says
good value
great value for money
worth every penny
worth it
highly recommend
i recommend this {thing}
would buy again
would order again
will order again
will be back
will fly with you again
customer for life
loyal customer here
five stars
ten out of ten
impressed with your {staff}
really impressed
well played
nicely done
nice touch
nice work
nice one
good stuff
good news
good to hear
good to know thanks
glad to hear it
glad i found this {post}
glad it worked out
glad you are back
welcome back
welcome to {place}
congrats
congratulations to {name}
congratulations on the {event}
proud of you
so proud of {name}
happy birthday {name}
happy birthday to my {kin}
happy {event} day everyone
good morning everyone
good luck {when}
good luck to {name} {when}
have a {good} day
have a {good} {event}
hope you have a {good} weekend
enjoy the {event}
enjoyed the {event}
the {event} was {good}
the {event} was so much fun
what a {good} {event}
what a {good} day
best day ever
best {event} ever
such a {good} {event} with my {kin}
had a {good} night with my {kin}
having fun at the {event}
{name} was {good}
{name} is {good}
{name} is so cute
{name} played a {good} {event}
{name} won
we won
i won tickets to the {event}
i got the job
i got tickets for the {event}
i miss this {post} so good
i love {name}
i love {topic}
love {name} so much
beautiful
so beautiful
gorgeous {thing}
stunning
so cute
adorable
wow
wow {good}
yum
delicious
so funny
haha this is {good}
lol love it
hilarious
genius
legend
respect
masterpiece
thanks for following up i got my {order}
thanks for the follow
thanks for reaching out
thanks for the info
thanks for the update
thanks for getting us home
thanks for getting me to {place}
thanks for taking care of my {kin}
thanks for making it easy
thanks for all you do
thank you for your help {when}
thank you for the upgrade
thank you for the {food}
thank you for making my {kin} happy
thank you for answering so fast
thank you we made it
thank you we made our {trip}
got it thank you for checking
i got through thanks
just got it thank you
that would be {good} thanks
that's {good} news thank you
my {staff} {name} was {good} today
{name} at your {place} desk was {good}
{name} deserves a raise
give {name} a raise
please thank {name} for me
please tell {name} he was {good}
please tell your {staff} they are {good}
the crew on my {trip} was {good}
the crew made us laugh
the pilot was so funny
nice landing
nice to see {name} there
made it home early
made it on time thanks to {name}
made it to {place} safe and happy
already there love it
already bought two more
bought one for my {kin} too
buying another one
i've been a customer for {n} years and always happy
{n} years and still works
{n} years with you and never a problem
you always take care of me
you always make it right
you fixed it in five minutes
you fixed my problem
you got me home
you helped me so much
you made it right
`
  .trim()
  .split('\n');
