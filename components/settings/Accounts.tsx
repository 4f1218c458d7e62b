import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { NETWORKS } from '../../utils/networks/index.ts';
import type { NetworkId } from '../../utils/networks/types.ts';
import type { OwnAccount } from '../../utils/settings/types.ts';
import { SelectField, TextField } from '../ui/Field.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { useWords } from '../ui/Words.tsx';
import { checkHandle, type Refused } from './checks.ts';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

/** The accounts one answers for; brand and personal kept apart (method R5). */
export function Accounts() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { accounts } = settings;
  return (
    <Section id="accounts" title="options.accounts" what="options.accountsWhat">
      <div className="card">
        {accounts.length === 0 && <p className="soft">{t('options.account.none')}</p>}
        <ul className="item-list">
          {accounts.map((account) => (
            <li className="item" key={`${account.network}:${account.handle}`}>
              <Glyph source={account.network} />
              <span className="grow one-line">
                <bdi>{account.handle}</bdi>{' '}
                {account.name !== account.handle && <bdi className="soft">{account.name}</bdi>}
              </span>
              <span className="chip">{t(`options.account.${account.kind}`)}</span>
              <button
                type="button"
                className="button button-quiet button-icon"
                aria-label={t('panel.remove', { name: account.handle })}
                onClick={() => save({ accounts: accounts.filter((own) => own !== account) })}
              >
                <Trash2 size={15} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <AddAccount
          accounts={accounts}
          onAdd={(account) => save({ accounts: [...accounts, account] })}
        />
      </div>
    </Section>
  );
}

interface AddProps {
  accounts: OwnAccount[];
  onAdd: (account: OwnAccount) => void;
}

function AddAccount({ accounts, onAdd }: AddProps) {
  const { t } = useWords();
  const [network, setNetwork] = useState<NetworkId>(NETWORKS[0]?.id ?? 'instagram');
  const [kind, setKind] = useState<OwnAccount['kind']>('brand');
  const [written, setWritten] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        const handle = written.trim().replace(/^@/, '');
        const taken = accounts
          .filter((own) => own.network === network)
          .map((own) => own.handle.toLowerCase());
        const why = checkHandle(handle, taken);
        setRefused(why);
        if (why) return;
        onAdd({ network, kind, handle, name: handle });
        setWritten('');
      }}
    >
      <SelectField
        label={t('queue.network')}
        value={network}
        choices={NETWORKS.map(({ id }) => ({ value: id, name: t(`network.${id}`) }))}
        onChoose={setNetwork}
      />
      <TextField
        label={t('options.account.handle')}
        dir="ltr"
        value={written}
        refusal={refused && t(refused.key, refused.params)}
        onChange={(event) => setWritten(event.target.value)}
      />
      <SelectField
        label={t('options.account.kind')}
        value={kind}
        choices={(['brand', 'personal'] as const).map((id) => ({
          value: id,
          name: t(`options.account.${id}`),
        }))}
        onChoose={setKind}
      />
      <button type="submit" className="button">
        {t('panel.add')}
      </button>
    </form>
  );
}
