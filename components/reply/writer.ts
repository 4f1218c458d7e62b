import { Writer } from '../../utils/messaging/writer.ts';

/** What this panel is called among all that are open: the browser tells them apart by nothing. */
export const PLACE = `panel:${crypto.randomUUID()}`;

/** Tells the background what is being answered in this panel. */
export const writer = new Writer(PLACE);
