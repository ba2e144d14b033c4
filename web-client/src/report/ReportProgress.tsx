import { Button } from '@nl-design-system-candidate/button-react';
import { useRef } from 'react';
import { useFormat } from '../i18n/format';
import { reportFile, type ReportStatus, type Step } from './requests';
import { useTexts } from './texts';
import { isUnderWay, type OrderedReport } from './useReport';

const KILO = 1024;

/** At which part of all the work each step begins: a document is read and composed in a fraction of the time that its pages take. */
const BEGINS: Readonly<Record<Step, number>> = { READING: 0, COMPOSING: 0.05, WRITING: 0.1 };
const ENDS: Readonly<Record<Step, number>> = { READING: BEGINS.COMPOSING, COMPOSING: BEGINS.WRITING, WRITING: 1 };

/** How far the report is; once it is there, the way to it. The place is there from the start, so that it is read aloud. */
export function ReportProgress({ atelierId, report: { status, stopped, cancel } }: { atelierId: string; report: OrderedReport }) {
  const t = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const format = useFormat();
  const size = (bytes: number) => (bytes < KILO * KILO ? `${format.number(Math.ceil(bytes / KILO), 0)} KB` : `${format.number(bytes / KILO / KILO, 1)} MB`);
  return (
    <div className="wa-report__progress" ref={place} tabIndex={-1}>
      {isUnderWay(status) && <progress aria-label={t('progress')} value={partOf(status)} />}
      <div role="status" className="wa-stack">
        {status?.state === 'WAITING' && <p>{t('waiting')}</p>}
        {status?.state === 'MAKING' && <p>{t(`step.${status.step ?? 'READING'}`)}</p>}
        {isUnderWay(status) && <p className="wa-soft wa-small">{t('leave')}</p>}
        {status?.state === 'READY' && (
          <p>
            {t('ready', { name: status.fileName, size: size(status.bytes ?? 0) })} {t('readyOf', { revision: status.revision })}
          </p>
        )}
        {stopped && status === undefined && <p>{t('stopped')}</p>}
        {status?.state === 'FAILED' && <p className="wa-error">{t(`failed.${failureOf(status)}`)}</p>}
      </div>
      {isUnderWay(status) && (
        <Button
          purpose="secondary"
          onClick={() => {
            // The button goes with the report; who pressed it stays here.
            place.current?.focus();
            void cancel();
          }}
        >
          {t('stop')}
        </Button>
      )}
      {status?.state === 'READY' && (
        <a className="nl-button nl-button--primary" href={reportFile(atelierId, status.reportId)} download={status.fileName}>{t('download')}</a>
      )}
    </div>
  );
}

/** The part of all that is done, as far as the service tells; unknown while others come first. */
function partOf(status: ReportStatus | undefined): number | undefined {
  if (status?.step === undefined) return undefined;
  const within = (status.done ?? 0) / Math.max(1, status.of ?? 1);
  return BEGINS[status.step] + within * (ENDS[status.step] - BEGINS[status.step]);
}

function failureOf({ problem }: ReportStatus): 'general' | 'table-unknown' | 'projection-stopped' {
  return problem === 'table-unknown' || problem === 'projection-stopped' ? problem : 'general';
}
