import type { ItemKind } from '../../contract/items';
import { WordChanges } from '../../look/WordChanges';
import { usePastTexts } from '../captions';
import { useTexts } from '../texts';
import type { FieldDifference } from './fieldsOf';

/** How one field differs, in a sentence; of what people wrote, the words that changed. */
export function FieldLine({ kind, difference }: { kind: ItemKind; difference: FieldDifference }) {
  const t = useTexts();
  const p = usePastTexts();
  const { before, after, written, parts, origin } = difference;
  const field = p(`fields.${kind}.${difference.field}`);
  if (origin) return <li>{t('compare.field.list', { field, told: parts?.added.join('; ') ?? after })}</li>;
  if (written && before && after) return <li>{t('compare.field.written', { field })}<WordChanges before={before} after={after} /></li>;
  // in full: what is new in a list may be all of it, and no other place tells that
  if (parts) {
    const { added, removed } = parts;
    const told = [
      added.length > 0 && t('compare.field.added', { parts: added.join('; ') }),
      removed.length > 0 && t('compare.field.removed', { parts: removed.join('; ') }),
    ].filter((each) => each !== false);
    return <li>{t('compare.field.list', { field, told: told.join('; ') || t('compare.field.order') })}</li>;
  }
  return <li>{t(!before ? 'compare.field.given' : !after ? 'compare.field.gone' : 'compare.field.changed', { field, before, after })}</li>;
}
