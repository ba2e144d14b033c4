import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../contract/refusals';
import { askReport, cancelReport, orderReport, type ReportOrder, type ReportStatus } from './requests';

const ASK_AGAIN_MS = 400;

/** The report that was ordered last in this browser, followed until it is there; also after the page was left. */
export interface OrderedReport {
  readonly status: ReportStatus | undefined;
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  /** It was stopped here. */
  readonly stopped: boolean;
  readonly order: (order: ReportOrder) => Promise<void>;
  readonly cancel: () => Promise<void>;
}

export function useReport(atelierId: string): OrderedReport {
  const [reportId, setReportId] = useState(() => sessionStorage.getItem(keyOf(atelierId)) ?? undefined);
  const [status, setStatus] = useState<ReportStatus>();
  const [problem, setProblem] = useState<Problem>();
  const [ordering, setOrdering] = useState(false);
  const [stopped, setStopped] = useState(false);

  const forget = useCallback(() => {
    setStatus(undefined);
    setReportId(undefined);
    sessionStorage.removeItem(keyOf(atelierId));
  }, [atelierId]);

  const cancel = useCallback(async () => {
    if (reportId === undefined) return;
    const answer = await cancelReport(atelierId, reportId);
    if (!answer.ok && answer.problem.code !== 'report-unknown') {
      setProblem(answer.problem);
      return;
    }
    forget();
    setStopped(true);
  }, [atelierId, forget, reportId]);

  const order = useCallback(async (wanted: ReportOrder) => {
    setOrdering(true);
    setStopped(false);
    setProblem(undefined);
    const answer = await orderReport(atelierId, wanted);
    setOrdering(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    sessionStorage.setItem(keyOf(atelierId), answer.value.reportId);
    setStatus(answer.value);
    setReportId(answer.value.reportId);
  }, [atelierId]);

  useEffect(() => {
    if (reportId === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const follow = async () => {
      const answer = await askReport(atelierId, reportId);
      if (left) return;
      if (answer.ok) {
        setStatus(answer.value);
        if (isUnderWay(answer.value)) timer = setTimeout(() => void follow(), ASK_AGAIN_MS);
        return;
      }
      forget();
      // An earlier report that is no longer kept is nothing to worry about.
      if (answer.problem.code !== 'report-unknown') setProblem(answer.problem);
    };
    void follow();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [atelierId, forget, reportId]);

  // What is ready is not what is being ordered: it is out of the way at once.
  return { status: ordering ? undefined : status, problem, busy: ordering || isUnderWay(status), stopped, order, cancel };
}

export function isUnderWay(status: ReportStatus | undefined): boolean {
  return status?.state === 'WAITING' || status?.state === 'MAKING';
}

function keyOf(atelierId: string): string {
  return `wijkatelier-report-${atelierId}`;
}
