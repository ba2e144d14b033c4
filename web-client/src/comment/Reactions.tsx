import { useAbout, useItem, useItems, useMe } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { REACTIONS, type Reaction } from '../contract/comment';
import type { Item } from '../contract/items';
import { useNames } from '../people/useNames';
import { Icon } from '../look/Icon';
import { Refused } from '../look/Refused';
import { REACTION_ICONS } from './icons';
import { useTexts } from './texts';

interface ReactionsProps {
  readonly noteId: string;
  readonly readOnly: boolean;
}

const isOpen = ({ state }: Item<'vote'>) => state === 'OPEN';

/** The reactions on a note: a button for each, which gives it and takes it back, and on request who gave which. */
export function Reactions({ noteId, readOnly }: ReactionsProps) {
  const t = useTexts();
  const { participantId } = useMe();
  const { busy, problem, give } = useAct();
  const given = useAbout('reaction', noteId);
  const board = useItem('note', noteId)?.board;
  const voting = useItems('vote', isOpen).some((vote) => vote.board === board);
  const of = (kind: Reaction) => given.filter(({ reaction }) => reaction === kind);
  const isMine = (kind: Reaction) => of(kind).some(({ by }) => by === participantId);
  const toggle = (reaction: Reaction) =>
    void give({ type: isMine(reaction) ? 'TakeBackReaction' : 'GiveReaction', noteId, reaction });
  return (
    <>
      <div className="wa-reactions" role="group" aria-label={t('yourReaction')}>
        {REACTIONS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="wa-reaction"
            aria-pressed={isMine(kind)}
            aria-disabled={readOnly || voting || busy || undefined}
            data-reaction={kind}
            onClick={() => {
              if (!readOnly && !voting && !busy) toggle(kind);
            }}
          >
            <Icon name={REACTION_ICONS[kind]} /> {t(`reaction.${kind}`)}{' '}
            {of(kind).length > 0 && <strong>{of(kind).length}</strong>}
          </button>
        ))}
      </div>
      {voting && !readOnly && <p className="wa-small">{t('duringVote')}</p>}
      <Refused problem={problem} />
      {given.length > 0 && <Who reactions={given} />}
    </>
  );
}

function Who({ reactions }: { readonly reactions: readonly Item<'reaction'>[] }) {
  const t = useTexts();
  const nameOf = useNames();
  return (
    <details className="wa-reacted">
      <summary>{t('who')}</summary>
      <dl>
        {REACTIONS.map((kind) => [kind, reactions.filter(({ reaction }) => reaction === kind)] as const)
          .filter(([, given]) => given.length > 0)
          .map(([kind, given]) => (
            <div key={kind}>
              <dt>{t(`reaction.${kind}`)}</dt>
              <dd>{given.map(({ by }) => nameOf(by)).join(', ')}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
