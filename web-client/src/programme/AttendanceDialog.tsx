import { Button } from '@nl-design-system-candidate/button-react';
import { usePeople, useSend } from '../atelier/hooks';
import { ATTENDANCES, type Attendance } from '../contract/programme';
import { useTexts as useWords } from '../i18n/texts';
import { ChosenField } from '../look/ChosenField';
import { Dialog } from '../look/Dialog';
import { useTexts } from './texts';
import { useAttendance } from './useAttendance';

interface AttendanceDialogProps {
  readonly halfDayId: string;
  readonly number: number;
  readonly onClose: () => void;
}

/** For the facilitator: who is there, one by one, or all at once who were not recorded yet. */
export function AttendanceDialog({ halfDayId, number, onClose }: AttendanceDialogProps) {
  const t = useTexts();
  const w = useWords();
  const people = usePeople();
  const send = useSend();
  const { of, unknown, participants } = useAttendance(halfDayId);
  // Each by itself, also for all at once: who has just left keeps nobody else from being there.
  const said = (participantId: string, attendance: Attendance) => ({ type: 'RecordAttendance', halfDayId, participantId, attendance } as const);
  const choices = ATTENDANCES.map((each) => ({ value: each, text: t(`attendance.${each}`) }));
  const named = participants
    .map(({ id }) => ({ id, name: people.get(id)?.name ?? w('words.somebody') }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <Dialog title={t('attendance.title', { number })} onClose={onClose}>
      {unknown.length > 0 && (
        <div>
          <Button type="button" purpose="secondary" onClick={() => void send.many(unknown.map((id) => said(id, 'PRESENT')))}>
            {t('attendance.rest', { count: unknown.length })}
          </Button>
        </div>
      )}
      <div className="wa-attendance-list">
        {named.map(({ id, name }) => (
          <div key={id}>
            <ChosenField
              label={name}
              value={of(id) ?? ''}
              choices={of(id) === undefined ? [{ value: '', text: t('attendance.unknown') }, ...choices] : choices}
              onChoose={(value) => void send(said(id, value as Attendance))}
            />
          </div>
        ))}
      </div>
      <div><Button type="button" purpose="primary" onClick={onClose}>{w('words.close')}</Button></div>
    </Dialog>
  );
}
