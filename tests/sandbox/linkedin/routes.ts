import type { Bundles } from '../bundle.ts';
import type { SandboxState } from '../state.ts';
import { type Answer, type Ask, html } from '../wire.ts';
export async function answerLinkedin(_s: SandboxState, _a: Ask, _b: Bundles): Promise<Answer> { return html('soon', 404); }
