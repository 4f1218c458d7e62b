import { BY_WEIGHT, type Intent } from '../triage/types.ts';
import type { ReplyContext, Step } from './types.ts';

/** The intent that the reply is for. Bad mood with no other wish is answered like a complaint. */
export function leadingIntent(context: Pick<ReplyContext, 'intents' | 'sentiment'>): Intent {
  const found = BY_WEIGHT.find((intent) => context.intents.includes(intent));
  if (context.sentiment !== 'negative') return found ?? 'chatter';
  return found === undefined || found === 'praise' || found === 'chatter' ? 'complaint' : found;
}

/** The steps that fit now, the next one first: the method's three-step plan and what follows it. */
export function stepsAhead(context: ReplyContext): Step[] {
  const intent = leadingIntent(context);
  if (intent === 'complaint') return complaintSteps(context);
  if (intent === 'crisis') return ['acknowledge', 'empathise', 'move'];
  if (intent === 'lead') return ['move', 'answer'];
  if (intent === 'question') return ['answer', 'acknowledge', 'move'];
  if (intent === 'abuse') return ['acknowledge'];
  return ['thank', 'acknowledge'];
}

function complaintSteps({ acknowledged, movedToDm, channel }: ReplyContext): Step[] {
  if (!acknowledged) {
    // The first private message after "I'm writing to you" opens the talk; it is no second reply.
    if (channel === 'dm' && movedToDm) return ['move', 'empathise', 'acknowledge'];
    return ['acknowledge', 'empathise', 'move'];
  }
  if (channel === 'dm') return ['move', 'resolve', 'empathise', 'followUp'];
  return movedToDm ? ['resolve', 'followUp', 'empathise'] : ['move', 'resolve', 'followUp'];
}
