import type { Settings } from './types.ts';

const ON = { capture: true, toolbar: true };

/** The settings of a fresh installation. Numbers: method F3 (12 h) and F4 (24 h). */
export const DEFAULT_SETTINGS: Settings = {
  language: 'browser',
  networks: { instagram: ON, linkedin: ON },
  capture: { ownPosts: true, mentions: true, watchTerms: true, everything: false },
  accounts: [],
  watchTerms: [],
  teams: [
    { id: 'care', name: '', contact: '' },
    { id: 'product', name: '', contact: '' },
    { id: 'content', name: '', contact: '' },
  ],
  routes: [],
  targets: { acknowledgeHours: 12, resolveHours: 24, riskAt: 0.8 },
  resolveOnAnswer: true,
  reminders: { notify: true },
  variables: {},
};
