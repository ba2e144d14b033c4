import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { problemText } from '../i18n/problemText';
import { Loading } from '../look/Loading';
import { beginningOf } from './momentAddress';
import { ReplayRoom } from './ReplayRoom';
import { prepareScene } from './SceneThen';
import { useTexts } from './texts';
import { useReplay } from './useReplay';
import './replay.css';

/** The whole history of the atelier, to be looked at and played back. */
export default function ReplayPage() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [parameters] = useSearchParams();
  // most moments are on a board
  useEffect(() => prepareScene('board'), []);
  const opened = useReplay(atelierId, beginningOf(parameters));
  return (
    <div className="wa-replay wa-stack">
      <Heading level={1}>{t('title')}</Heading>
      {opened.state === 'loading' && <Loading />}
      {opened.state === 'failed' && <p role="alert" className="wa-error">{t('failed', { why: problemText(opened.problem) })}</p>}
      {opened.state === 'open' && (opened.moments.revision === 0
        ? <p className="wa-card">{t('nothingYet')}</p>
        : <ReplayRoom moments={opened.moments} replay={opened.replay} />)}
    </div>
  );
}
