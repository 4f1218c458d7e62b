/** What comes next with a complaint, and the words for it. */
export const coach = {
  'coach.now': 'Now',
  'coach.skipped': 'Not needed',
  'coach.empathise': 'Empathise',
  'coach.empathiseWhat': 'One warm sentence, as early as you can.',
  'coach.move': 'Move to a private talk',
  'coach.moveWhat': 'Where one or two sentences cannot settle it.',
  'coach.moveSend': 'Send both halves: the public line and the private message.',
  'coach.resolveWhat': 'Settle it and say so, then press Resolve.',
  'coach.close': 'Close in public',
  'coach.closeWhat': 'Others have read the complaint: let them read how it ended.',
  'coach.words': 'Words for it',
  'coach.next': 'Next: {step}',
  'coach.closed': 'All steps are done.',
} as const;
