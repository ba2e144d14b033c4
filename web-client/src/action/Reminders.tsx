import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import { namesOf } from '../decision/register';
import { useFormat } from '../i18n/format';
import { CopyButton } from '../look/CopyButton';
import { attentionTo, remindersOf } from './attention';
import { urgencyOf } from './due';
import { useTexts } from './texts';
import { useOwners } from './useOwners';
import { useToday } from './useToday';

const PATHS = {
  decision: (id: string) => `decisions/${id}`,
  agreement: () => 'organisation?view=agreements',
} as const;

/** What is late or nearly due, for each owner as a text to send, and what was agreed that waits for something. */
export function Reminders() {
  const t = useTexts();
  const { day } = useFormat();
  const { nameOf } = useOwners();
  const { atelierId } = useAtelier();
  const today = useToday();
  const decisions = useItems('decision');
  const names = namesOf(decisions);
  const reminders = remindersOf(useItems('action'), today);
  const attention = attentionTo(decisions, useItems('agreement'), today);
  return (
    <section className="wa-card wa-stack" aria-label={t('reminders.title')}>
      <Heading level={2}>{t('reminders.title')}</Heading>
      {reminders.length > 0 && <p>{t('reminders.intro')}</p>}
      {reminders.length + attention.length === 0 && <p>{t('reminders.none')}</p>}
      <ul className="wa-plain-list wa-reminders">
        {reminders.map(([owner, actions]) => {
          const name = nameOf(owner);
          const lines = actions.map(({ title, dueAt }) => t('reminders.line', { title, when: day(dueAt ?? '') }));
          return (
            <li key={owner}>
              <div className="wa-row">
                <strong>{name}</strong>
                <CopyButton text={[t('reminders.text', { owner: name }), ...lines].join('\n')} label={t('reminders.copy', { owner: name })} />
              </div>
              <ul>
                {actions.map((action) => (
                  <li key={action.id}>
                    {t(`reminders.item.${urgencyOf(action, today) ?? 'soon'}`, { title: action.title, when: day(action.dueAt ?? '') })}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {attention.length > 0 && (
        <>
          <Heading level={3}>{t('reminders.attention')}</Heading>
          <ul>
            {attention.map((each) => (
              <li key={`${each.id} ${each.what}`}>
                <Link className="nl-link" to={`/atelier/${atelierId}/${PATHS[each.kind](each.id)}`}>{names.get(each.id) ?? each.title}</Link>: {t(`reminders.${each.what}`, { when: day(each.day) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
