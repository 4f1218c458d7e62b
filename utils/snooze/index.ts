/** When a snoozed case comes back: presets, and what people type. Pure; Unix milliseconds. */
export { type Preset, presetsOf } from './presets.ts';
export { readSnooze } from './read.ts';
export type { Asked, Reading } from './types.ts';
