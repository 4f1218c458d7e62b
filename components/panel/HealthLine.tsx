import { CircleCheck, CirclePause, Eye, EyeOff, Lock, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { browser } from '../../utils/browser.ts';
import type { PageHealth } from '../../utils/messaging/protocol.ts';
import { NETWORKS } from '../../utils/networks/index.ts';
import type { NetworkId } from '../../utils/networks/types.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { useWords } from '../ui/Words.tsx';
import { GrantAccess } from './GrantAccess.tsx';
import type { PageState } from './usePageHealth.ts';

/** How the page in front is being read, what could not be read, and what to do about it. */
export function HealthLine({ page, onChange }: { page: PageState; onChange: () => void }) {
  const words = useWords();
  const { t } = words;
  const names = (ids: readonly NetworkId[]) => words.list(ids.map((id) => t(`network.${id}`)));
  switch (page.kind) {
    case 'checking':
      return <Line Icon={Eye}>{t('health.checking')}</Line>;
    case 'away':
      return (
        <Line Icon={Eye}>
          {t('health.notNetwork', { networks: names(NETWORKS.map((network) => network.id)) })}
        </Line>
      );
    case 'noAccess':
      return (
        <Line Icon={Lock} more={<GrantAccess networks={page.networks} onChange={onChange} />}>
          {t('health.noAccess', { networks: names(page.networks) })}
        </Line>
      );
    case 'silent':
      return (
        <Line Icon={EyeOff} more={<Reload tabId={page.tabId} hint={t('health.silentWhat')} />}>
          {t('health.silent')}
        </Line>
      );
    case 'read':
      return <Reading health={page.health} tabId={page.tabId} />;
  }
}

function Reading({ health, tabId }: { health: PageHealth; tabId: number }) {
  const { t } = useWords();
  const all = health.read + health.unreadable;
  if (!health.captureOn) {
    return (
      <Line Icon={CirclePause} more={<p className="soft">{t('health.captureOffWhat')}</p>}>
        {t('health.captureOff', { network: t(`network.${health.network}`) })}
      </Line>
    );
  }
  const broken = health.unreadable > 0;
  return (
    <Line
      Icon={broken ? EyeOff : CircleCheck}
      glyph={health.network}
      more={
        broken && (
          <Reload
            tabId={tabId}
            hint={`${t('health.unreadable', { n: health.unreadable })} ${t('health.unreadableWhat')}`}
          />
        )
      }
      details={
        <>
          {health.leftAlone > 0 && <li>{t('health.leftAlone', { n: health.leftAlone })}</li>}
          {health.unsent > 0 && <li>{t('health.unsent', { n: health.unsent })}</li>}
          <li>
            {health.ownHandle
              ? t('health.as', { handle: health.ownHandle })
              : t('health.noAccount')}
          </li>
        </>
      }
    >
      {all === 0
        ? t('health.readNone')
        : t('health.read', { read: health.read, all, fresh: health.fresh })}
    </Line>
  );
}

function Line({
  Icon,
  glyph,
  more,
  details,
  children,
}: {
  Icon: LucideIcon;
  glyph?: NetworkId;
  more?: ReactNode;
  details?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <section className="health" aria-label={t('health.label')}>
      <p className="health-line digits">
        <Icon size={16} aria-hidden="true" />
        {glyph && <Glyph source={glyph} />}
        <span>{children}</span>
      </p>
      {details && <ul className="health-details soft small digits">{details}</ul>}
      {more && <div className="health-more">{more}</div>}
    </section>
  );
}

function Reload({ tabId, hint }: { tabId: number; hint: string }) {
  const { t } = useWords();
  return (
    <>
      <p className="soft">{hint}</p>
      <button type="button" className="button" onClick={() => void browser.tabs.reload(tabId)}>
        {t('health.reload')}
      </button>
    </>
  );
}
