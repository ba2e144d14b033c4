import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useAtelier, useLoaded, useMe } from '../atelier/hooks';
import { CheckpointPart } from '../evidence/CheckpointPart';
import { DossierPart } from '../evidence/DossierPart';
import { mayAudit } from '../features/visibility';
import { useFormat } from '../i18n/format';
import { Loading } from '../look/Loading';
import { Refused } from '../look/Refused';
import { ContentsPart } from './ContentsPart';
import { ReportForm } from './ReportForm';
import { ReportProgress } from './ReportProgress';
import type { ReportOrder } from './requests';
import { useTexts } from './texts';
import { useContents } from './useContents';
import { useReport } from './useReport';
import './report.css';

/** The atelier to take along: as a document, as tables, in a calendar, or as open data. */
export default function ReportPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const { atelierId } = useAtelier();
  const { role } = useMe();
  const { language } = useFormat();
  const [order, setOrder] = useState<ReportOrder>({ format: 'docx', language, readers: 'organisations' });
  const report = useReport(atelierId);
  const { contents, problem } = useContents(atelierId, order.language, order.readers);
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page wa-stack">
      <Heading level={1}>{t('title')}</Heading>
      <p>{t('intro')}</p>
      <div className="wa-report">
        <div className="wa-stack">
          <ReportForm
            order={order}
            contents={contents}
            busy={report.busy}
            again={report.status?.state === 'READY'}
            onChange={setOrder}
            onMake={() => void report.order(order)}
          />
          <Refused problem={report.problem} />
          <ReportProgress atelierId={atelierId} report={report} />
          {mayAudit(role) && <><CheckpointPart /><DossierPart /></>}
        </div>
        <ContentsPart contents={contents} problem={problem} />
      </div>
    </div>
  );
}
