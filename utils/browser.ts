/** The one door to the browser's extension API: promises in Chrome and Firefox alike. */
import browser from 'webextension-polyfill';

export type { Alarms, Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };
