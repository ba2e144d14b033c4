import { useState, type FormEvent } from 'react';
import { OwnerField } from '../action/OwnerField';
import { useItems, useSend } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import type { OutcomeKind } from '../contract/origin';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { CheckboxField } from '../look/CheckboxField';
import { DateField } from '../look/DateField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { showToast } from '../shell/toasts';
import { EachNote } from './EachNote';
import { commandsOf, isTold, takingBack, type Source } from './outcomes';
import { useTexts } from './texts';
import { useLikelyKind } from './useLikelyKind';
import { useRows } from './useRows';

/** What is made at once is made all or not at all, and one act takes so much. */
const MOST_AT_ONCE = 250;

const KINDS: readonly OutcomeKind[] = ['hurdle', 'processStep', 'action'];

interface BecomeDialogProps {
  readonly noteIds: readonly string[];
  /** The component that the board is about. */
  readonly component: Component;
  /** What is made of them, unless another kind is chosen; without it what goes on now is for. */
  readonly kind?: OutcomeKind | undefined;
  readonly onClose: () => void;
}

/**
 * Makes hurdles, steps or actions of notes: one of each note that is chosen, or one of all; what is made keeps which notes it came
 * from. What a note became already is not made twice.
 */
export function BecomeDialog({ noteIds, component: usual, kind: given, onClose }: BecomeDialogProps) {
  const t = useTexts();
  const w = useWords();
  const all = useItems('note');
  const notes = noteIds.flatMap((id) => all.find((note) => note.id === id && isTold(note)) ?? []);
  const { busy, problem, giveAll } = useAct();
  const send = useSend();
  const likely = useLikelyKind(notes[0]?.board);
  const [kind, setKind] = useState<OutcomeKind>(given ?? likely);
  const [together, setTogether] = useState(false);
  const [name, setName] = useState(() => notes[0]?.text?.trim().slice(0, LONGEST.title) ?? '');
  const [component, setComponent] = useState(usual);
  const [day, setDay] = useState<string>();
  const [owner, setOwner] = useState('');
  const [byAuthor, setByAuthor] = useState(true);
  const [tried, setTried] = useState(false);
  const several = notes.length > 1;
  const each = !several || !together;
  const choice = useRows(notes, kind);
  const chosen = choice.rows.filter((row) => row.chosen);
  const known = each && chosen.every(({ note }) => note.author !== undefined);
  const tooMany = each && chosen.length > MOST_AT_ONCE;
  const authorDoes = kind === 'action' && known && byAuthor;
  const wrong = chosen.length === 0 ? t('chooseOne') : tooMany ? t('chooseFewer', { most: MOST_AT_ONCE }) : undefined;
  const sources: Source[] = each
    ? chosen.map(({ note: { id, text = '', author }, day: named }) => ({
        notes: [id], text, ...(kind === 'processStep' && { day: named }), ...(authorDoes && author !== undefined && { author }),
      }))
    : [{ notes: notes.map(({ id }) => id), text: name }];

  // Each by itself: what others made more of meanwhile stays, and the others still go.
  const takeBack = async (commands: readonly AtelierCommand[]) => {
    const outcomes = await send.many(commands, { label: t('takeBack') });
    const count = outcomes.filter(({ ok }) => ok).length;
    if (count > 0) showToast(t(`takenBack.${kind}`, { count }), 'good');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (sources.length === 0 || tooMany || (kind === 'action' && !authorDoes && !owner)) return;
    const making = commandsOf(sources, { kind, component, day, owner });
    if (!(await giveAll(making))) return;
    const back = takingBack(making);
    showToast(t(`made.${kind}`, { count: back.length }), 'good', { label: t('takeBack'), take: () => void takeBack(back) });
    onClose();
  };
  if (notes.length === 0) return <Dialog title={t('title')} onClose={onClose}><p>{t('nothing')}</p></Dialog>;
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <SelectField label={t('kindLabel')} value={kind} onChange={({ target }) => setKind(target.value as OutcomeKind)}>
          {KINDS.map((one) => <option key={one} value={one}>{t(`kind.${one}`)}</option>)}
        </SelectField>
        {several && (
          <SelectField label={t('howMany')} value={together ? 'together' : 'each'} onChange={({ target }) => setTogether(target.value === 'together')}>
            <option value="each">{t('each')}</option>
            <option value="together">{t('together')}</option>
          </SelectField>
        )}
        {each && <EachNote {...choice} kind={kind} error={tried ? wrong : undefined} />}
        {!each && (
          <TextField label={t('name')} value={name} required maxLength={LONGEST.title} onChange={({ target }) => setName(target.value)} />
        )}
        {kind === 'action' && known && <CheckboxField label={t('author')} checked={byAuthor} onChange={setByAuthor} />}
        {kind === 'action' && !authorDoes && <OwnerField value={owner} error={tried && !owner ? t('owner') : undefined} onChange={setOwner} />}
        {(kind === 'action' || (kind === 'processStep' && !each)) && <DateField label={t(kind === 'action' ? 'due' : 'day')} hint={t('dayHint')} value={day} onChange={setDay} />}
        {kind !== 'processStep' && (
          <SelectField label={t('component')} value={component} onChange={({ target }) => setComponent(target.value as Component)}>
            {COMPONENTS.map((one) => <option key={one} value={one}>{w(`words.component.${one}`)}</option>)}
          </SelectField>
        )}
        <FormEnd problem={problem} busy={busy} label={t('make', { count: sources.length })} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
