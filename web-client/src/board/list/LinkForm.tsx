import type { FormEvent } from 'react';
import { useState } from 'react';
import { SelectField } from '../../look/Field';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { LinkEnds } from './LinkEnds';

/** Chooses what a note, cluster or frame is linked to; the words on the link are asked for next. */
export function LinkForm({ from }: { readonly from: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const [to, setTo] = useState('');
  const link = (event: FormEvent) => {
    event.preventDefault();
    if (to !== '') board.view.setState({ dialog: { kind: 'link', from, to } });
  };
  return (
    <form className="wa-row" onSubmit={link}>
      <SelectField label={t('list.linkTo')} value={to} onChange={(event) => setTo(event.target.value)}>
        <option value="">{t('list.which')}</option>
        <LinkEnds but={from} />
      </SelectField>
      <ActionButton action="drawLink" disabled={to === ''} />
    </form>
  );
}
