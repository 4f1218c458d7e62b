import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../../utils/messaging/server.ts';
import { registerAlarms } from './alarms.ts';
import { handlers } from './handlers.ts';
import { registerInstall } from './install.ts';
import { registerMenus } from './menus.ts';
import { registerNotifications } from './notifications.ts';
import { registerPanel } from './panel.ts';

/** Every listener is registered in the first turn, or a waking worker would miss its event. */
export default defineBackground({
  type: 'module',
  main() {
    serveBackground(handlers);
    registerAlarms();
    registerInstall();
    registerMenus();
    registerNotifications();
    registerPanel();
  },
});
