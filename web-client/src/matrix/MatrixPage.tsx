import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAtelier, useLoaded, useReadOnly, useSend } from '../atelier/hooks';
import { MarkButton } from '../classification/MarkButton';
import { MarkLabel } from '../classification/MarkLabel';
import { useMayMark } from '../classification/useMayMark';
import { Confirm } from '../look/Confirm';
import { Loading } from '../look/Loading';
import { DescribeDialog } from './DescribeDialog';
import { MatrixBody } from './MatrixBody';
import { MySheet } from './MySheet';
import { RoundBar } from './RoundBar';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';
import { useMatrix, type WholeMatrix } from './useMatrix';

/** One matrix: made together, scored by everybody for themselves, shown, and scored again. */
export default function MatrixPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const { atelierId } = useAtelier();
  const { matrixId } = useParams();
  const whole = useMatrix(matrixId);
  if (!loaded) return <Loading />;
  const back = <Link className="nl-link wa-noprint" to={`/atelier/${atelierId}/matrix`}>{t('back')}</Link>;
  if (!whole) {
    return (
      <div className="wa-page wa-stack">
        <Heading level={1}>{t('title')}</Heading>
        <p>{t('unknown')}</p>
        {back}
      </div>
    );
  }
  return (
    <div className="wa-page wa-stack">
      <header>
        {back}
        <Heading level={1} data-item={whole.matrix.id}>{whole.matrix.title}</Heading>
        <MarkLabel kind="matrix" id={whole.matrix.id} />
        {whole.matrix.question && <p>{whole.matrix.question}</p>}
      </header>
      <RoundBar whole={whole} />
      {whole.running && !readOnly && <MySheet key={whole.running.id} whole={whole} round={whole.running} />}
      <MatrixBody whole={whole} />
      <Lead whole={whole} />
    </div>
  );
}

/** What the facilitator may do with the matrix as a whole. */
function Lead({ whole: { matrix, running, shown } }: { whole: WholeMatrix }) {
  const t = useTexts();
  const send = useSend();
  const navigate = useNavigate();
  const { atelierId } = useAtelier();
  const leads = useLeads();
  const [asking, setAsking] = useState<'describe' | 'withdraw'>();
  const close = () => setAsking(undefined);
  const withdraw = async () => {
    const outcome = await send({ type: 'WithdrawMatrix', matrixId: matrix.id });
    if (outcome.ok) void navigate(`/atelier/${atelierId}/matrix`);
  };
  const mayMark = useMayMark();
  const changes = leads && !running;
  if (!changes && !mayMark) return null;
  return (
    <div className="wa-row wa-noprint">
      {changes && <Button type="button" purpose="subtle" onClick={() => setAsking('describe')}>{t('open.change')}</Button>}
      {changes && shown.length === 0 && <Button type="button" purpose="subtle" onClick={() => setAsking('withdraw')}>{t('open.withdraw')}</Button>}
      <MarkButton things={[{ kind: 'matrix', id: matrix.id }]} purpose="subtle" />
      {asking === 'describe' && <DescribeDialog matrix={matrix} onClose={close} />}
      {asking === 'withdraw' && (
        <Confirm
          title={t('open.withdraw')}
          text={t('open.withdrawSure', { title: matrix.title })}
          action={t('open.withdrawYes')}
          onConfirm={() => void withdraw()}
          onClose={close}
        />
      )}
    </div>
  );
}
