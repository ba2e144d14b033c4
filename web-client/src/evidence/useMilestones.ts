import { useEffect, useState } from 'react';
import type { Moments } from '../replay/moments';
import { momentsOf } from '../replay/pastRequests';
import { askMilestones, type Milestone } from './requests';

/** A moment with a checkpoint of its own, by what people know it by: what it was about, and when that was. */
export interface NamedMilestone extends Milestone {
  readonly title: string | undefined;
  readonly at: string;
}

/** None while they are not known, or cannot be had: one can still ask for a checkpoint of now. */
export function useMilestones(atelierId: string): readonly NamedMilestone[] {
  const [milestones, setMilestones] = useState<readonly NamedMilestone[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    const known = momentsOf(atelierId, asking.signal).catch(() => undefined);
    void Promise.all([askMilestones(atelierId), known]).then(([all, moments]) => {
      if (!asking.signal.aborted && all.ok) setMilestones(all.value.map((each) => named(each, moments)));
    });
    return () => asking.abort();
  }, [atelierId]);
  return milestones;
}

/** By its mark on the time line or the half-day that ended with it. */
function named(milestone: Milestone, moments: Moments | undefined): NamedMilestone {
  const mark = moments?.marks.find(({ revision }) => revision === milestone.revision);
  const halfDay = moments?.chapters.find(({ kind, until }) => kind === 'halfDay' && until === milestone.revision);
  return { ...milestone, title: mark?.title ?? halfDay?.title, at: mark?.at ?? halfDay?.endedAt ?? milestone.recordedAt };
}
