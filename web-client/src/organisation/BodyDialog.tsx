import { useState, type FormEvent } from 'react';
import { useItem } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { BODY_KINDS, type BodyKind, type Charter } from '../contract/organisation';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea, TextField } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { SeatFields } from './SeatFields';
import { seated, seatsOf } from './seats';
import { useTexts } from './texts';

interface BodyDialogProps {
  /** The body to change; a new one without it. */
  readonly body?: Item<'body'>;
  readonly onClose: () => void;
}

/** What is agreed on a body: what it is for, and who sits in it. What others agree on meanwhile is told, and then replaced by who saves all the same. */
export function BodyDialog({ body, onClose }: BodyDialogProps) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const [start] = useState(body);
  const now = useItem('body', start?.id);
  const [id] = useState(() => body?.id ?? newId());
  const [name, setName] = useState(body?.name ?? '');
  const [kind, setKind] = useState<BodyKind>(body?.kind ?? 'STEERING_GROUP');
  const [mandate, setMandate] = useState(body?.mandate ?? '');
  const [rhythm, setRhythm] = useState(body?.rhythm ?? '');
  const [seats, setSeats] = useState(() => seatsOf(body));
  const [chair, setChair] = useState(body?.chair ?? '');
  const [tried, setTried] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim()) return;
    const members = seated(seats, 'MEMBER');
    const charter: Charter = {
      name: name.trim(),
      kind,
      members,
      observers: seated(seats, 'OBSERVER'),
      ...(mandate.trim() && { mandate: mandate.trim() }),
      ...(rhythm.trim() && { rhythm: rhythm.trim() }),
      ...(members.includes(chair) && { chair }),
    };
    const done = await give(start
      ? { type: 'ReviseBody', bodyId: id, charter, basedOn: (now ?? start).bodyRevision }
      : { type: 'EstablishBody', bodyId: id, charter });
    if (done) onClose();
  };

  return (
    <Dialog title={t(start ? 'bodyForm.change' : 'bodyForm.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('bodyForm.name')}
          error={tried && !name.trim() ? t('bodyForm.nameMissing') : fieldError(problem, 'name')}
          maxLength={LONGEST.title}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <SelectField label={t('bodyForm.kind')} value={kind} onChange={({ target }) => setKind(target.value as BodyKind)}>
          {BODY_KINDS.map((each) => <option key={each} value={each}>{t(`bodies.kind.${each}`)}</option>)}
        </SelectField>
        <TextArea
          label={t('bodyForm.mandate')}
          error={fieldError(problem, 'mandate')}
          maxLength={LONGEST.explanation}
          rows={3}
          value={mandate}
          onChange={({ target }) => setMandate(target.value)}
        />
        <TextField
          label={t('bodyForm.rhythm')}
          hint={t('bodyForm.rhythmHint')}
          error={fieldError(problem, 'rhythm')}
          maxLength={LONGEST.title}
          value={rhythm}
          onChange={({ target }) => setRhythm(target.value)}
        />
        <SeatFields seats={seats} chair={chair} onSeats={setSeats} onChair={setChair} />
        <FormEnd
          problem={problem}
          busy={busy}
          now={now && [now.name, now.kind, now.mandate, now.rhythm, now.chair, now.members, now.observers]}
          gone={start !== undefined && !now}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
