import { DEFAULT_POLICY } from '../sla/plan.ts';
import { PRESSING_FROM } from '../triage/urgency.ts';
import type { Settings } from './types.ts';

const ON = { capture: true, toolbar: true };

/** The settings of a fresh installation. */
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
  sla: { calendars: [], policies: [DEFAULT_POLICY], past: [] },
  resolveOnAnswer: true,
  learn: true,
  pressingFrom: PRESSING_FROM,
  reminders: { notify: true, quiet: null },
  shortcuts: true,
  deviceModel: false,
  lint: { page: true, off: [] },
  variables: {},
  templateOrder: [],
};
