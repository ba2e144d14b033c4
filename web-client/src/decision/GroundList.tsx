import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { useAtelier } from '../atelier/hooks';
import type { Ground, GroundThen } from '../contract/decision';
import { momentPath } from '../replay/momentAddress';
import { isGroundKind, type GroundView } from './grounds';
import { useTexts } from './texts';

interface GroundListProps {
  readonly grounds: readonly GroundView[];
  /** In a form, a way out of the page would lose what was filled in. */
  readonly linked?: boolean;
  /** What can be done with each, after its title. */
  readonly action?: (ground: GroundView, title: string) => ReactNode;
}

/** What something rests on, each with the way to it. */
export function GroundList({ grounds, linked = true, action }: GroundListProps) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  return (
    <ul className="wa-plain-list wa-grounds">
      {grounds.map((view) => {
        const { ground, path, state } = view;
        const title = view.title || t(state === 'private' ? 'ground.private' : 'ground.gone');
        return (
          <li key={`${ground.kind} ${ground.id}`}>
            <span className="wa-soft wa-small">{isGroundKind(ground.kind) && t(`ground.${ground.kind}`)}</span>
            {path === undefined || !linked ? <span>{title}</span> : <Link className="nl-link" to={`/atelier/${atelierId}/${path}`}>{title}</Link>}
            {state === 'gone' && view.title && <span className="wa-soft wa-small">{t('ground.gone')}</span>}
            {linked && isAsItStood(ground) && (
              <>
                {ground.version && <span className="wa-soft wa-small">{t('ground.version', { version: ground.version.replace('V', '').replaceAll('_', '.') })}</span>}
                <Link className="nl-link wa-small wa-noprint" to={momentPath(atelierId, ground.revision)} aria-label={t('ground.thenOf', { title })}>{t('ground.then')}</Link>
              </>
            )}
            {action?.(view, title)}
          </li>
        );
      })}
    </ul>
  );
}

function isAsItStood(ground: Ground): ground is GroundThen {
  return 'revision' in ground;
}
