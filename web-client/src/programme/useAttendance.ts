import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { Attendance } from '../contract/programme';

const takesPart = ({ leftAt, role }: Item<'participant'>) => leftAt === undefined && role !== 'AUDITOR';

/** Of whom it is known whether they are there on a half-day, and of whom not; who audits is not expected. */
export function useAttendance(halfDayId: string) {
  const recorded = useItems('attendance');
  const participants = useItems('participant', takesPart);
  return useMemo(() => {
    const known = new Map(recorded.filter(({ halfDay }) => halfDay === halfDayId).map(({ participant, attendance }) => [participant, attendance]));
    const which = (attendance: Attendance) => [...known].filter(([, its]) => its === attendance).map(([id]) => id);
    return {
      of: (participant: string) => known.get(participant),
      present: which('PRESENT'),
      absent: which('ABSENT'),
      unknown: participants.map(({ id }) => id).filter((id) => !known.has(id)),
      participants,
    };
  }, [recorded, participants, halfDayId]);
}
