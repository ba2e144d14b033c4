import { ActionMenu } from '../look/ActionMenu';
import { useTexts } from './texts';
import { useMarkActions, type Markable } from './useMarking';

interface MarkMenuProps {
  readonly things: readonly Markable[];
  /** The class of the button, where that of the place is another. */
  readonly className?: string;
}

/** A button to say who may read things outside the atelier; not there for who may not say so. */
export function MarkMenu({ things, className = 'nl-button nl-button--secondary' }: MarkMenuProps) {
  const t = useTexts();
  const actions = useMarkActions()(...things);
  if (actions.length === 0) return null;
  return <ActionMenu label={t('menu')} className={className} actions={actions}>{t('menu')}</ActionMenu>;
}
