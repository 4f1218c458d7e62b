/** English words that deny what follows. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not no never isn't wasn't aren't weren't don't doesn't didn't won't can't cannot couldn't wouldn't isnt wasnt dont doesnt didnt wont cant hardly barely nothing without".split(
    ' ',
  ),
);
