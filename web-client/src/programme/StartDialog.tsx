import { useState, type FormEvent } from 'react';
import { useItems, useNotesOf } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { LONGEST } from '../contract/values';
import { useFormat } from '../i18n/format';
import { CheckboxField } from '../look/CheckboxField';
import { Dialog } from '../look/Dialog';
import { SelectField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { Loading } from '../look/Loading';
import { NumberField } from '../look/NumberField';
import { usualDots } from '../round/usualDots';
import type { AgendaItem } from './agenda';
import { LibraryMissing } from './LibraryMissing';
import { PhaseFields } from './PhaseFields';
import { asPhases, plannedPhases, type PlannedPhase } from './plannedPhases';
import { TablesMissing } from './TablesMissing';
import { useTexts } from './texts';
import { useNameOfItem } from './useAgendas';
import { useMethodsOf } from './useWorkForms';

const MOST_DOTS = 50;

/** A board that there is not yet. */
const NEW = 'new';

/** Starts an item: on which board, in which phases, and who sees what in each. */
export default function StartDialog({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const t = useTexts();
  const { language } = useFormat();
  const nameOf = useNameOfItem();
  const boards = useItems('board');
  const matrices = useItems('matrix');
  const { giveAll, busy, problem } = useAct();
  const [activityId] = useState(newId);
  const [chosenBoard, setChosenBoard] = useState<string>();
  const { find, library, waiting } = useMethodsOf(item);
  const methods = item.workForms.flatMap((id) => find(id) ?? []);
  const hidesOnBoard = methods.some((method) => method.phases.some(({ place, enforced }) => !place && enforced !== 'ALL'));
  // Where something is to be hidden and there is one board, that is the one it is hidden on; without any there comes one.
  const likelyBoard = boards.find(({ component }) => component === item.component) ?? (hidesOnBoard && boards.length === 1 ? boards[0] : undefined);
  const boardId = chosenBoard ?? likelyBoard?.id ?? (hidesOnBoard ? NEW : '');
  const asksMatrix = methods.some((method) => method.phases.some(({ place }) => place === 'MATRIX'));
  const [chosenMatrix, setChosenMatrix] = useState<string>();
  const matrixId = chosenMatrix ?? (asksMatrix ? matrices.at(-1)?.id : undefined) ?? '';
  const [inPhases, setInPhases] = useState(true);
  const [minutes, setMinutes] = useState<readonly (number | undefined)[]>([]);
  const notes = useNotesOf(boardId);
  const [chosenDots, setChosenDots] = useState<{ readonly dots: number | undefined }>();
  const dots = chosenDots ? chosenDots.dots : usualDots(notes.length);
  const ofMethod = plannedPhases(methods, { onBoard: boardId !== '', onMatrix: matrixId !== '' }, language);
  const whole: PlannedPhase = { title: nameOf(item).slice(0, LONGEST.title), minutes: item.minutes, visibility: 'ALL' };
  const phased = inPhases && ofMethod.length > 0;
  const phases = phased ? ofMethod.map((phase, at) => ({ ...phase, minutes: at in minutes ? minutes[at] : phase.minutes })) : [whole];
  // In other places than a board there is nothing to choose one for.
  const asksBoard = phases.some(({ place }) => !place);
  const votes = phases.some(({ visibility, place }) => visibility === 'RESULTS_HIDDEN' && !place);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const known = phases.flatMap((phase) => (phase.minutes === undefined ? [] : [{ ...phase, minutes: phase.minutes }]));
    if (known.length < phases.length || (votes && dots === undefined)) return;
    const opensBoard = asksBoard && boardId === NEW;
    const onBoard = opensBoard ? newId() : boardId;
    const done = await giveAll([
      ...(opensBoard ? [{ type: 'OpenBoard', boardId: onBoard, title: nameOf(item).slice(0, LONGEST.title), component: item.component ?? 'GENERAL' } as const] : []),
      {
        type: 'StartAgendaItem',
        agendaItemId: item.id,
        activityId,
        phases: asPhases(known, dots ?? usualDots(notes.length), matrixId),
        ...(asksBoard && onBoard && { boardId: onBoard }),
      },
    ]);
    if (done) onClose();
  };
  return (
    <Dialog title={t('run.startTitle', { name: nameOf(item) })} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        {asksBoard && (
          <SelectField label={t('run.board')} hint={t('run.boardHint')} value={boardId} onChange={({ target }) => setChosenBoard(target.value)}>
            <option value="">{t('run.noBoard')}</option>
            {boards.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            <option value={NEW}>{t('run.newBoard', { name: nameOf(item) })}</option>
          </SelectField>
        )}
        {asksMatrix && (
          <SelectField label={t('run.matrix')} hint={t('run.matrixHint')} value={matrixId} onChange={({ target }) => setChosenMatrix(target.value)}>
            <option value="">{t('run.noMatrix')}</option>
            {matrices.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </SelectField>
        )}
        {waiting && <Loading rows={1} />}
        <LibraryMissing library={library} />
        {ofMethod.length > 0 && <CheckboxField label={t('run.inPhases')} checked={inPhases} onChange={setInPhases} />}
        {phased && (
          <PhaseFields
            phases={phases}
            planned={item.minutes}
            onChange={(at, value) => setMinutes(phases.map((phase, each) => (each === at ? value : phase.minutes)))}
          />
        )}
        {phases.some(({ visibility }) => visibility === 'TABLE') && <TablesMissing onGo={onClose} />}
        {votes && <NumberField label={t('run.dots')} hint={t('run.dotsHint')} value={dots} onChange={(value) => setChosenDots({ dots: value })} min={1} max={MOST_DOTS} step={1} required />}
        <FormEnd problem={problem} busy={busy} label={t('run.start')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
