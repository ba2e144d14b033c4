import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import type { ActionEntry } from '../contract/action';
import type { Item } from '../contract/items';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { DecisionField } from '../decision/DecisionField';
import { useTexts as useWords } from '../i18n/texts';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { OwnerField } from './OwnerField';
import { useTexts } from './texts';
import { keyOf, ownerOf } from './useOwners';

interface ActionDialogProps {
  /** The action to change, as it stood when this was opened; a new one without it. */
  readonly action?: Item<'action'>;
  /** The decision that a new one comes from. */
  readonly decision?: Item<'decision'>;
  readonly onClose: () => void;
}

/** What has to be done, by whom, by when, and what it came from. What others make of it meanwhile is told, and then replaced by who saves all the same. */
export function ActionDialog({ action, decision, onClose }: ActionDialogProps) {
  const t = useTexts();
  const w = useWords();
  const { busy, problem, give } = useAct();
  const [start] = useState(action);
  const now = useItem('action', start?.id);
  const [id] = useState(() => action?.id ?? newId());
  const [title, setTitle] = useState(action?.title ?? '');
  const [owner, setOwner] = useState(action ? keyOf(action) : '');
  const [dueAt, setDueAt] = useState(action?.dueAt);
  const [component, setComponent] = useState<Component>(action?.component ?? decision?.component ?? 'GENERAL');
  const [decisionId, setDecision] = useState(action?.decision ?? decision?.id ?? '');
  const [tried, setTried] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!title.trim() || !owner) return;
    const entry: ActionEntry = { title: title.trim(), owner: ownerOf(owner), component, ...(dueAt && { dueAt }), ...(decisionId && { decisionId }) };
    const done = await give(start
      ? { type: 'AmendAction', actionId: id, entry, basedOn: (now ?? start).actionRevision }
      : { type: 'PlanAction', actionId: id, entry });
    if (done) onClose();
  };

  return (
    <Dialog title={t(action ? 'change' : 'add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('field.title')}
          error={tried && !title.trim() ? t('missing.title') : undefined}
          maxLength={LONGEST.title}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <OwnerField value={owner} error={tried && !owner ? t('missing.owner') : undefined} onChange={setOwner} />
        <DateField label={t('field.due')} value={dueAt} onChange={setDueAt} />
        <SelectField label={t('field.component')} value={component} onChange={({ target }) => setComponent(target.value as Component)}>
          {COMPONENTS.map((each) => <option key={each} value={each}>{w(`words.component.${each}`)}</option>)}
        </SelectField>
        <DecisionField label={t('field.decision')} none={t('field.noDecision')} value={decisionId} onChange={setDecision} />
        <FormEnd
          problem={problem}
          busy={busy}
          now={now && [now.title, keyOf(now), now.component, now.dueAt, now.decision]}
          gone={start !== undefined && !now}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
