import { useRef, useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { FormEnd } from '../look/FormEnd';
import { useFirstWrong } from '../look/useFirstWrong';
import { useWritten } from '../look/useWritten';
import { described, NOBODY, type Description } from './description';
import { StakeholderFields } from './StakeholderFields';

interface StakeholderFormProps {
  /** Who it is about, as it stands now; somebody new without it. */
  readonly stakeholder?: Description & { readonly id: string };
  readonly submitLabel: string;
  /** It was kept, or one did not want to. */
  readonly onDone: () => void;
}

/** To register a stakeholder, or to correct what is known of one. It stays until that is kept: what was filled in stands nowhere else. */
export function StakeholderForm({ stakeholder, submitLabel, onDone }: StakeholderFormProps) {
  const { give, busy, problem } = useAct();
  const [id] = useState(() => stakeholder?.id ?? newId());
  const [value, setValue] = useState<Description>(stakeholder ?? NOBODY);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  useFirstWrong(form);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!value.name.trim()) return;
    const fields = { stakeholderId: id, ...described(value) };
    if (await give(stakeholder ? { type: 'DescribeStakeholder', ...fields } : { type: 'RegisterStakeholder', ...fields })) onDone();
  };
  return (
    <form ref={form} className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
      <StakeholderFields value={value} onChange={setValue} nameMissing={tried && !value.name.trim()} />
      <FormEnd problem={problem} busy={busy} now={stakeholder} label={submitLabel} onCancel={onDone} />
    </form>
  );
}
