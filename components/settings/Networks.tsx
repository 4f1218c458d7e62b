import { CircleCheck, Lock } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { NETWORKS } from '../../utils/networks/index.ts';
import type { NetworkId } from '../../utils/networks/types.ts';
import { missingHosts } from '../../utils/permissions.ts';
import { GrantAccess } from '../panel/GrantAccess.tsx';
import { Switch } from '../ui/Field.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

export function Networks() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const [missing, setMissing] = useState<NetworkId[]>();
  const look = useCallback(() => void missingHosts().then(setMissing), []);
  useEffect(look, [look]);
  const change = (id: NetworkId, part: Partial<{ capture: boolean; toolbar: boolean }>) => {
    const networks = { ...settings.networks, [id]: { ...settings.networks[id], ...part } };
    save({ networks });
  };
  return (
    <Section id="networks" title="options.networks" what="options.networksWhat">
      {NETWORKS.map(({ id }) => (
        <fieldset className="card" key={id}>
          <legend className="hidden-word">{t(`network.${id}`)}</legend>
          <div className="card-row" aria-hidden="true">
            <Glyph source={id} size={18} />
            <strong className="grow">{t(`network.${id}`)}</strong>
          </div>
          <Switch
            label={t('options.capture')}
            checked={settings.networks[id].capture}
            onSwitch={(capture) => change(id, { capture })}
          />
          <Switch
            label={t('options.toolbar')}
            checked={settings.networks[id].toolbar}
            onSwitch={(toolbar) => change(id, { toolbar })}
          />
          <Access id={id} missing={missing} onChange={look} />
        </fieldset>
      ))}
      <div className="card">
        <Switch
          label={t('options.shortcuts')}
          hint={t('options.shortcutsHint')}
          checked={settings.shortcuts}
          onSwitch={(shortcuts) => save({ shortcuts })}
        />
      </div>
    </Section>
  );
}

interface AccessProps {
  id: NetworkId;
  missing: NetworkId[] | undefined;
  onChange: () => void;
}

function Access({ id, missing, onChange }: AccessProps) {
  const { t } = useWords();
  if (!missing) return <p className="soft small">{t('options.accessChecking')}</p>;
  if (!missing.includes(id)) {
    return (
      <p className="card-row soft small">
        <CircleCheck size={15} aria-hidden="true" /> {t('options.accessGiven')}
      </p>
    );
  }
  return (
    <>
      <p className="card-row small">
        <Lock size={15} aria-hidden="true" /> {t('options.accessMissing')}
      </p>
      <div>
        <GrantAccess
          networks={[id]}
          label={t('options.grant', { network: t(`network.${id}`) })}
          onChange={onChange}
        />
      </div>
    </>
  );
}
