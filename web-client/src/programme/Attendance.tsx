import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useMe, usePeople, useReadOnly, useSend } from '../atelier/hooks';
import type { HalfDay } from './agenda';
import { AttendanceDialog } from './AttendanceDialog';
import { useTexts } from './texts';
import { useAttendance } from './useAttendance';
import { useLeads } from '../atelier/useLeads';

/** Who is there on a half-day: said by oneself while it is open, and by the facilitator. */
export function Attendance({ halfDay, number }: { halfDay: HalfDay; number: number }) {
  const t = useTexts();
  const leads = useLeads();
  const people = usePeople();
  const { of, present, absent, unknown } = useAttendance(halfDay.id);
  const [asking, setAsking] = useState(false);
  if (halfDay.state === 'PLANNED') return null;
  const names = absent.map((id) => people.get(id)?.name).filter((name) => name !== undefined);
  return (
    <div className="wa-attendance">
      <p className="wa-small">{t('attendance.sum', { present: present.length, absent: absent.length, unknown: unknown.length })}</p>
      {names.length > 0 && <p className="wa-small wa-soft">{t('attendance.absent', { names: names.join(', ') })}</p>}
      {halfDay.state === 'OPEN' && <Own halfDayId={halfDay.id} of={of} />}
      {leads && <Button type="button" purpose="secondary" className="nl-button--small" onClick={() => setAsking(true)}>{t('attendance.record')}</Button>}
      {asking && <AttendanceDialog halfDayId={halfDay.id} number={number} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Own({ halfDayId, of }: { halfDayId: string; of: ReturnType<typeof useAttendance>['of'] }) {
  const t = useTexts();
  const { participantId } = useMe();
  const readOnly = useReadOnly();
  const send = useSend();
  const mine = of(participantId);
  if (readOnly) return null;
  const say = (attendance: 'PRESENT' | 'ABSENT') => void send({ type: 'RecordAttendance', halfDayId, participantId, attendance });
  return (
    <div className="wa-row">
      {mine && <span className="wa-small">{t(mine === 'PRESENT' ? 'attendance.youAreHere' : 'attendance.youAreNot')}</span>}
      {mine !== 'PRESENT' && <Button type="button" purpose="primary" onClick={() => say('PRESENT')}>{t('attendance.here')}</Button>}
      {mine === 'PRESENT' && <Button type="button" purpose="secondary" className="nl-button--small" onClick={() => say('ABSENT')}>{t('attendance.notHere')}</Button>}
    </div>
  );
}
