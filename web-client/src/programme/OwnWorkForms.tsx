import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import { useLeads } from '../atelier/useLeads';
import { ActionMenu } from '../look/ActionMenu';
import { Confirm } from '../look/Confirm';
import { giveFile } from '../look/giveFile';
import { ComposeDialog } from './ComposeDialog';
import { useTexts } from './texts';
import { useOwnWorkForms } from './useWorkForms';
import { asWorkForm, minutesOf, type OwnWorkForm } from './workForms';

/** The working methods that were composed here, with what they are for and their phases. */
export function OwnWorkForms() {
  const own = useOwnWorkForms();
  if (own.length === 0) return null;
  return (
    <ul className="wa-plain-list wa-own-work-forms">
      {own.map((form) => <li key={form.id} data-item={form.id} className="wa-card wa-own-work-form"><Own form={form} /></li>)}
    </ul>
  );
}

function Own({ form }: { form: OwnWorkForm }) {
  const t = useTexts();
  const leads = useLeads();
  const { name, purpose, output, people, phases } = form;
  return (
    <>
      <div>
        <p><strong>{name}</strong></p>
        <p>{purpose}</p>
        <p className="wa-small">{t('workForm.output', { output })}</p>
        <p className="wa-small">{t('workForm.people', { ...people })} · {t('minutes', { count: minutesOf(form) })}</p>
        <ol className="wa-small">
          {phases.map(({ title, minutes, visibility }, at) => (
            <li key={at}>{t('run.phase', { title, minutes })} · {t(`compose.visibility.${visibility}`)}</li>
          ))}
        </ol>
      </div>
      {leads && <OwnMenu form={form} />}
    </>
  );
}

function OwnMenu({ form }: { form: OwnWorkForm }) {
  const t = useTexts();
  const send = useSend();
  const [asking, setAsking] = useState<'change' | 'withdraw'>();
  const done = () => setAsking(undefined);
  const { id, name } = form;
  return (
    <>
      <ActionMenu
        label={t('item.actions', { name })}
        actions={[
          { name: 'change', title: t('item.change'), onAction: () => setAsking('change') },
          { name: 'file', title: t('workForm.asFile'), onAction: () => giveFile(`${id}.json`, 'application/json', JSON.stringify(asWorkForm(form), undefined, 2)) },
          { name: 'withdraw', title: t('item.withdraw'), onAction: () => setAsking('withdraw') },
        ]}
      />
      {asking === 'change' && <ComposeDialog form={form} onClose={done} />}
      {asking === 'withdraw' && (
        <Confirm
          title={t('item.withdraw')}
          text={t('workForm.withdrawSure', { name })}
          action={t('item.withdrawYes')}
          onConfirm={() => void send({ type: 'WithdrawWorkForm', workFormId: id })}
          onClose={done}
        />
      )}
    </>
  );
}
