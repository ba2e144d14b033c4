import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { TextField } from '../look/Field';
import { Refused } from '../look/Refused';
import { useWritten } from '../look/useWritten';
import { isMistypedCode } from './code';
import { useTexts } from './texts';

/** Brings a neighbourhood forward. */
export function NeighbourhoodForm() {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [left, setLeft] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  // Both fields are ready for the next at once; what was refused comes back where nothing else was typed meanwhile.
  const wrongCode = isMistypedCode(code.trim()) ? t('wrongCode') : undefined;
  const add = async () => {
    setLeft(true);
    if (wrongCode) return;
    setName('');
    setCode('');
    setLeft(false);
    const done = await give({
      type: 'ProposeNeighbourhood',
      neighbourhoodId: newId(),
      name: name.trim(),
      ...(code.trim() ? { code: code.trim() } : {}),
    });
    if (done) return;
    setName((typed) => typed || name);
    setCode((typed) => typed || code);
  };
  return (
    <form
      ref={form}
      className="wa-card wa-stack wa-noprint"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={t('name')} name="name" value={name} maxLength={200} required onChange={({ target }) => setName(target.value)} />
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        value={code}
        maxLength={200}
        error={left ? wrongCode : undefined}
        onBlur={() => setLeft(true)}
        onChange={({ target }) => setCode(target.value)}
      />
      <Refused problem={problem} />
      <div><Button type="submit" purpose="primary" disabled={busy}>{t('add')}</Button></div>
    </form>
  );
}
