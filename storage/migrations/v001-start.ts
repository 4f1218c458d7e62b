/**
 * The first schema.
 * events: the log, the truth. cases: its projection. people, posts: who and where, seen in captures.
 * reminders: what was told, once each. handoffs: drafts on their way to another page.
 */
export const v001 = {
  version: 1,
  stores: {
    events: 'id, caseId, &key',
    cases:
      'id, [view+sortKey+id], [escalated+sortKey+id], [open+phase], [postId+source], parentId, personId, updatedAt, wakeAt, *words, *tags',
    people: 'id, lastSeenAt',
    posts: 'id, seenAt',
    reminders: 'id, caseId, at, toldAt',
    handoffs: 'id, createdAt',
    templates: 'id',
    settings: 'key',
  },
};
