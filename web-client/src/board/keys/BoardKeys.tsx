import { KeyList } from '../../look/KeyList';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { BINDINGS } from './bindings';

/** The keys of the stage. */
export default function BoardKeys() {
  const t = useBoardTexts();
  return <KeyList keys={BINDINGS.map(({ name, combos }) => ({ combos, does: t(`keys.${name}`) }))} />;
}
