/** Reminders: the list in the panel, and what notifications say. */
export const inbox = {
  'target.acknowledge': 'first answer',
  'target.nextReply': 'next answer',
  'target.resolve': 'resolution',
  'notify.breachOne': '{name} is overdue since {time}: {target}',
  'notify.riskOne': '{name} is at risk, {time} left: {target}',
  'notify.levelOne': 'Tell {person}: {name} still waits (level {n})',
  'notify.summary': '{n} {n|case needs|cases need} you',
  'notify.summaryOverdue': '{n} overdue',
  'notify.line': '{name}, {time}',
  'inbox.title': 'Reminders',
  'inbox.open': 'Reminders, {n} new',
  'inbox.none': 'Nothing has come due yet.',
  'inbox.noneWhat':
    'What is at risk, overdue or to be passed on is kept here, whether your system shows notifications or not.',
  'inbox.late':
    '{n} {n|case|cases} came in late: overdue before Hamdel first saw {n|it|them}. {n|It counts|They count} apart.',
  'inbox.showLate': 'Show',
  'inbox.risk': 'At risk: {target}',
  'inbox.warn': '{left} before it is due: {target}',
  'inbox.breach': 'Overdue: {target}',
  'inbox.level': 'Level {n}: tell {person} about the {target}',
  'inbox.escalate': 'Hand over',
  'inbox.settled': 'settled since',
  'inbox.new': 'New',
  'inbox.held': 'Not told yet: quiet hours, or the case is in hand.',
  'inbox.gone': 'The case is not there any more.',
} as const;
