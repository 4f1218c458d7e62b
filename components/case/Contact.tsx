import { Mail } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import type { TeamId } from '../../utils/triage/types.ts';
import { isEmail, mailLink } from '../ui/safeLink.ts';
import { useSettings, useWords } from '../ui/Words.tsx';

/** How a team is reached: a mail that is ready to send, or what was written down. */
export function Contact({ row, team, reason }: { row: StoredCase; team: TeamId; reason: string }) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const contact = settings.teams.find((own) => own.id === team)?.contact.trim() ?? '';
  const name = teamName(team, settings, words);
  if (contact === '')
    return <p className="soft small">{t('escalate.noContact', { team: name })}</p>;
  if (!isEmail(contact)) {
    return (
      <p className="small">
        {t('escalate.contact', { team: name })}: <bdi>{contact}</bdi>
      </p>
    );
  }
  const subject = t('escalate.subject', {
    name: row.author.name,
    network: t(`network.${row.source}`),
  });
  const body = [reason, row.text, row.permalink].filter(Boolean).join('\n\n');
  return (
    <a
      className="mail-link"
      href={mailLink(contact, subject, body)}
      target="_blank"
      rel="noreferrer"
    >
      <Mail size={14} aria-hidden="true" />
      <span>{t('escalate.mail', { address: contact })}</span>
    </a>
  );
}
