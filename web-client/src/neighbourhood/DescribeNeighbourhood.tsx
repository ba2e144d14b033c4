import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { isMistypedCode } from './code';
import { useTexts } from './texts';

/** A button that opens the name, code and description of a neighbourhood. */
export function DescribeNeighbourhood({ neighbourhood }: { neighbourhood: Item<'neighbourhood'> }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button purpose="secondary" onClick={() => setOpen(true)}>{t('describe')}</Button>
      {open && <DescribeDialog neighbourhood={neighbourhood} onClose={() => setOpen(false)} />}
    </div>
  );
}

function DescribeDialog({ neighbourhood, onClose }: { neighbourhood: Item<'neighbourhood'>; onClose: () => void }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [name, setName] = useState(neighbourhood.name);
  const [code, setCode] = useState(neighbourhood.code ?? '');
  const [description, setDescription] = useState(neighbourhood.description ?? '');
  const [tried, setTried] = useState(false);
  const wrongCode = isMistypedCode(code.trim()) ? t('wrongCode') : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrongCode) return;
    const done = await give({
      type: 'DescribeNeighbourhood',
      neighbourhoodId: neighbourhood.id,
      name: name.trim(),
      ...(code.trim() && { code: code.trim() }),
      ...(description.trim() && { description: description.trim() }),
    });
    if (done) onClose();
  };
  return (
    <Dialog title={t('describe')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <TextField label={t('name')} value={name} maxLength={LONGEST.title} required onChange={({ target }) => setName(target.value)} />
        <TextField label={t('code')} hint={t('codeHint')} value={code} maxLength={LONGEST.title} error={tried ? wrongCode : undefined} onChange={({ target }) => setCode(target.value)} />
        <TextArea label={t('description')} rows={4} value={description} maxLength={LONGEST.explanation} onChange={({ target }) => setDescription(target.value)} />
        <FormEnd problem={problem} busy={busy} now={[neighbourhood.name, neighbourhood.code, neighbourhood.description]} label={t('keep')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
