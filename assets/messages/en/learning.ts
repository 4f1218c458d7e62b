/** What corrections teach. */
export const learning = {
  'options.learning': 'Learning',
  'options.learningWhat':
    'What you correct changes how the next similar comment is read. It stays in this browser.',
  'learning.on': 'Learn from my corrections',
  'learning.onHint': 'Switched off, comments are read as on the first day; nothing is forgotten.',
  'learning.none': 'Nothing corrected yet. Press a label in a case to correct it.',
  'learning.count':
    '{n} {n|correction|corrections}. Cases that you handled as they stood count as right: {right}.',
  'learning.forgetAll': 'Forget all of it',
  'learning.forget': 'Forget: {text}',
  'learning.forgetOne': 'Forget this one',
} as const;
