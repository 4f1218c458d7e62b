import type { Coach } from './coach.ts';
import { moveToDm } from './index.ts';
import { allowed, score } from './score.ts';
import type { ReplyContext, ReplyLanguage, Template } from './types.ts';

/** What to say for a step, to be changed before it goes anywhere. */
export interface StepWords {
  templateId: string;
  text: string;
  language: ReplyLanguage;
}

/** The best template for the step of now; null where none fits or none is needed. */
export function wordsForStep(
  { words }: Pick<Coach, 'words'>,
  context: ReplyContext,
  templates: Template[],
): StepWords | null {
  if (!words) return null;
  const there = { ...context, channel: words.channel };
  const { language } = context;
  if (words.step === 'move') {
    const pair = moveToDm(there, templates);
    return pair && { templateId: pair.templateId, text: pair.publicText, language };
  }
  const [best] = templates
    .filter((template) => template.step === words.step && allowed(template, there))
    .map((template) => score(template, there))
    .sort((a, b) => b.score - a.score || (a.template.id < b.template.id ? -1 : 1));
  return best ? { templateId: best.template.id, text: best.filled.text, language } : null;
}
