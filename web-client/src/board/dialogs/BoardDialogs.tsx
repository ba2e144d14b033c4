import { useItem } from '../../atelier/hooks';
import { Dialog } from '../../look/Dialog';
import { BecomeDialog } from '../../origin/BecomeDialog';
import { BackgroundDialog } from '../background/BackgroundDialog';
import { useBoard, useView } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { PlainButton } from '../controls/PlainButton';
import { LinkForm } from '../list/LinkForm';
import { ConflictDialog } from './ConflictDialog';
import { KeysDialog } from './KeysDialog';
import { MergeDialog } from './MergeDialog';
import { NameDialog } from './NameDialog';
import { OpenVoteDialog } from './OpenVoteDialog';
import { RemovedDialog } from './RemovedDialog';
import { RevealDialog } from './RevealDialog';
import { WidenDialog } from './WidenDialog';

/** The one dialog of a board that is open, whichever view asked for it. */
export function BoardDialogs() {
  const board = useBoard();
  const t = useBoardTexts();
  const dialog = useView((view) => view.dialog);
  const onClose = () => board.view.setState({ dialog: undefined });
  const { actions, scene } = board;
  const component = useItem('board', board.id)?.component;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'cluster':
      return (
        <NameDialog
          title={t('dialog.clusterTitle')}
          label={t('dialog.clusterName')}
          action="formCluster"
          onName={(name) => void actions.formCluster(name, dialog.noteIds)}
          onClose={onClose}
        />
      );
    case 'renameCluster':
      return (
        <NameDialog
          title={t('dialog.renameCluster')}
          label={t('dialog.name')}
          action="nameCluster"
          start={scene.clusters.get(dialog.clusterId)?.name ?? ''}
          onName={(name) => void actions.nameCluster(dialog.clusterId, name)}
          onClose={onClose}
        />
      );
    case 'frame':
      return (
        <NameDialog
          title={t('dialog.frameTitle')}
          label={t('dialog.title')}
          action="drawFrame"
          onName={(title) => void actions.drawFrame(title, dialog.bounds)}
          onClose={onClose}
        />
      );
    case 'retitleFrame':
      return (
        <NameDialog
          title={t('dialog.retitleFrame')}
          label={t('dialog.title')}
          action="titleFrame"
          start={scene.frames.get(dialog.frameId)?.title ?? ''}
          onName={(title) => void actions.titleFrame(dialog.frameId, title)}
          onClose={onClose}
        />
      );
    case 'link':
      return (
        <NameDialog
          title={t('dialog.linkTitle')}
          label={t('dialog.linkLabel')}
          action="drawLink"
          optional
          onName={(label) => void actions.drawLink(dialog.from, dialog.to, label)}
          onClose={onClose}
        />
      );
    case 'linkFrom':
      return (
        <Dialog title={t('dialog.linkTitle')} onClose={onClose}>
          <LinkForm from={dialog.from} />
          <div>
            <PlainButton onPress={onClose}>{t('dialog.cancel')}</PlainButton>
          </div>
        </Dialog>
      );
    case 'startRound':
      return (
        <NameDialog
          title={t('dialog.roundTitle')}
          label={t('dialog.roundQuestion')}
          hint={t('dialog.roundHelp')}
          action="startWritingRound"
          onName={(question) => void actions.startWritingRound(question)}
          onClose={onClose}
        />
      );
    case 'widenCircle':
      return <WidenDialog onClose={onClose} />;
    case 'conflict':
      return <ConflictDialog conflict={dialog.conflict} onClose={onClose} />;
    case 'merge':
      return <MergeDialog noteIds={dialog.noteIds} onClose={onClose} />;
    case 'become':
      return <BecomeDialog noteIds={dialog.noteIds} component={component ?? 'GENERAL'} onClose={onClose} />;
    case 'background':
      return <BackgroundDialog onClose={onClose} />;
    case 'removed':
      return <RemovedDialog onClose={onClose} />;
    case 'reveal':
      return <RevealDialog onClose={onClose} />;
    case 'openVote':
      return <OpenVoteDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
  }
}
