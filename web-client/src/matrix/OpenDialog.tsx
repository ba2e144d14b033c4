import { useId, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { WithContent } from '../content/WithContent';
import type { StartCriteria } from '../contract/content';
import { LONGEST } from '../contract/values';
import { useFormat } from '../i18n/format';
import { CheckboxField } from '../look/CheckboxField';
import { Dialog } from '../look/Dialog';
import { SelectField, TextArea, TextField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { MOST_OPTIONS, SCALES, toOpen, type MatrixDraft } from './opening';
import { useTexts } from './texts';

/** With nothing in it, or with the candidates and criteria for where to begin. */
export type Beginning = 'empty' | 'startNeighbourhood';

interface OpenDialogProps {
  readonly beginning: Beginning;
  readonly onClose: () => void;
}

/** Opens a matrix, and goes there. */
export function OpenDialog({ beginning, onClose }: OpenDialogProps) {
  const t = useTexts();
  return (
    <Dialog title={t('open.title')} onClose={onClose}>
      <WithContent>{({ startCriteria }) => <OpenForm beginning={beginning} list={startCriteria} onClose={onClose} />}</WithContent>
    </Dialog>
  );
}

function OpenForm({ beginning, list, onClose }: OpenDialogProps & { list: StartCriteria }) {
  const t = useTexts();
  const { language } = useFormat();
  const { atelierId } = useAtelier();
  const navigate = useNavigate();
  const neighbourhoods = useItems('neighbourhood');
  const { giveAll, busy, problem } = useAct();
  const start = beginning === 'startNeighbourhood';
  const [draft, setDraft] = useState<MatrixDraft>(() => ({
    title: start ? t('open.startTitle') : '',
    question: start ? t('open.startQuestion') : '',
    highest: list.highest,
    withCriteria: start,
    candidates: start && neighbourhoods.length <= MOST_OPTIONS ? neighbourhoods.map(({ id }) => id) : [],
  }));
  const [tried, setTried] = useState(false);
  const tooManyId = useId();
  const tooMany = draft.candidates.length > MOST_OPTIONS;
  const change = (fields: Partial<MatrixDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const choose = (id: string, chosen: boolean) => change({
    candidates: chosen ? [...draft.candidates, id] : draft.candidates.filter((each) => each !== id),
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!draft.title.trim() || tooMany) return;
    const chosen = neighbourhoods.filter(({ id }) => draft.candidates.includes(id));
    const matrixId = newId();
    if (await giveAll(toOpen(matrixId, draft, chosen, list, language))) void navigate(`/atelier/${atelierId}/matrix/${matrixId}`);
  };

  return (
    <form className="wa-stack" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('open.titleField')}
        value={draft.title}
        maxLength={LONGEST.title}
        error={tried && !draft.title.trim() ? t('missing.title') : undefined}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea label={t('open.question')} rows={2} value={draft.question} maxLength={LONGEST.explanation} onChange={({ target }) => change({ question: target.value })} />
      <SelectField label={t('open.scale')} hint={t('open.scaleHint')} value={draft.highest} onChange={({ target }) => change({ highest: Number(target.value) })}>
        {[...new Set([...SCALES, list.highest])].sort((one, other) => one - other).map((scale) => <option key={scale} value={scale}>{scale}</option>)}
      </SelectField>
      <CheckboxField
        label={t('open.criteria', { number: list.criteria.length, version: list.version })}
        hint={t('open.criteriaHint')}
        checked={draft.withCriteria}
        onChange={(withCriteria) => change({ withCriteria })}
      />
      {neighbourhoods.length > 0 && (
        <fieldset className="wa-matrix-candidates" aria-describedby={tooMany ? tooManyId : undefined}>
          <legend>{t('open.candidates')}</legend>
          {tooMany && <p id={tooManyId} className="wa-error" role="alert">{t('open.tooMany', { most: MOST_OPTIONS })}</p>}
          {neighbourhoods.map(({ id, name }) => (
            <CheckboxField key={id} label={name} checked={draft.candidates.includes(id)} onChange={(chosen) => choose(id, chosen)} />
          ))}
        </fieldset>
      )}
      <FormEnd problem={problem} busy={busy} label={t('open.submit')} onCancel={onClose} />
    </form>
  );
}
