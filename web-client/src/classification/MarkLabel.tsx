import { useItem } from '../atelier/hooks';
import type { Classifiable } from '../contract/classification';
import type { Confidentiality } from '../contract/decision';
import { Icon, type IconName } from '../look/Icon';
import './classification.css';
import { useTexts } from './texts';
import { markOf } from './written';

export const MARK_ICONS: Readonly<Record<Confidentiality, IconName>> = { PUBLIC: 'eye', INTERNAL: 'organisation', CONFIDENTIAL: 'lock' };

/** Who may read something outside the atelier, where it is shown; nothing for what is not marked. */
export function MarkLabel({ kind, id }: { readonly kind: Classifiable; readonly id: string }) {
  const mark = useItem('classification', markOf(kind, id));
  return mark ? <>{' '}<MarkWord confidentiality={mark.confidentiality} /></> : null;
}

/** The same, of a mark that is known. */
export function MarkWord({ confidentiality }: { readonly confidentiality: Confidentiality }) {
  const t = useTexts();
  return (
    <span className="wa-disclosed" data-mark={confidentiality}>
      <Icon name={MARK_ICONS[confidentiality]} /> {t(`mark.${confidentiality}`)}
    </span>
  );
}
