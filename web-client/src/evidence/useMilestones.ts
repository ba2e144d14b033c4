import { useEffect, useState } from 'react';
import type { Moments } from '../replay/moments';
import { askMilestones, askMoments, type Milestone } from './requests';

/** A moment with a checkpoint of its own, by what people know it by: what it was about, and when that was. */
export interface NamedMilestone extends Milestone {
  readonly title: string | undefined;
  readonly at: string;
}

/** None while they are not known, or cannot be had: one can still ask for a checkpoint of now. */
export function useMilestones(atelierId: string): readonly NamedMilestone[] {
  const [milestones, setMilestones] = useState<readonly NamedMilestone[]>([]);
  useEffect(() => {
    let gone = false;
    void Promise.all([askMilestones(atelierId), askMoments(atelierId)]).then(([all, moments]) => {
      if (!gone && all.ok) setMilestones(all.value.map((each) => named(each, moments.ok ? moments.value : undefined)));
    });
    return () => {
      gone = true;
    };
  }, [atelierId]);
  return milestones;
}

/** By its mark on the time line or the half-day that ended with it. */
function named(milestone: Milestone, moments: Moments | undefined): NamedMilestone {
  const mark = moments?.marks.find(({ revision }) => revision === milestone.revision);
  const halfDay = moments?.chapters.find(({ kind, until }) => kind === 'halfDay' && until === milestone.revision);
  return { ...milestone, title: mark?.title ?? halfDay?.title, at: mark?.at ?? halfDay?.endedAt ?? milestone.recordedAt };
}
