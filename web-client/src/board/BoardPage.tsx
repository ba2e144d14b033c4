import { Heading } from '@nl-design-system-candidate/heading-react';
import { useParams } from 'react-router';
import { useItem, useLoaded } from '../atelier/hooks';
import { Loading } from '../look/Loading';
import { BoardProvider } from './BoardProvider';
import { BoardScreen } from './BoardScreen';
import { useBoardTexts } from './i18n/useBoardTexts';
import './board.css';

/** The page of one board: as a stage or as a list, with the tools for both. */
export default function BoardPage() {
  const { boardId = '' } = useParams();
  const t = useBoardTexts();
  const loaded = useLoaded();
  const item = useItem('board', boardId);
  if (!loaded) return <Loading />;
  if (!item) return <div className="board-gone"><Heading level={1}>{t('gone')}</Heading></div>;
  return (
    <BoardProvider key={boardId} boardId={boardId} readOnly={false}>
      <BoardScreen title={item.title} />
    </BoardProvider>
  );
}
