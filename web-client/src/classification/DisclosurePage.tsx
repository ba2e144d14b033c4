import { Heading } from '@nl-design-system-candidate/heading-react';
import { useDeferredValue, useMemo } from 'react';
import { useAtelier, useLoaded, useMe, useRevision } from '../atelier/hooks';
import { Loading } from '../look/Loading';
import { useAddress } from '../logbook/useAddress';
import { wordsOf } from '../search/foldedText';
import './classification.css';
import { LeftOutPart } from './LeftOutPart';
import { MarkFilters } from './MarkFilters';
import { MarkList } from './MarkList';
import { MeaningPart } from './MeaningPart';
import { rowsOf, sought } from './rows';
import { useTexts } from './texts';

/** Who may read what outside the atelier: all that can be marked, what it is marked as, and what that leaves out. */
export default function DisclosurePage() {
  const t = useTexts();
  const loaded = useLoaded();
  const { store } = useAtelier();
  const { role } = useMe();
  const [chosen, change] = useAddress(['words', 'kind', 'mark']);
  const revision = useDeferredValue(useRevision());
  // the items are read from the store: they are read again at every revision
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const rows = useMemo(() => rowsOf(store), [store, revision]);
  const words = useDeferredValue(chosen.words);
  const { kind, mark } = chosen;
  const found = useMemo(() => sought(rows, { words: wordsOf(words), kind, mark }), [rows, words, kind, mark]);
  if (!loaded) return <Loading />;
  return (
    <div className="wa-page wa-stack">
      <header>
        <Heading level={1}>{t('title')}</Heading>
        <p>{t(role === 'FACILITATOR' ? 'intro' : 'introAuditor')}</p>
      </header>
      <LeftOutPart rows={rows} />
      <MeaningPart />
      <MarkFilters chosen={chosen} onChange={change} />
      <MarkList rows={found} empty={rows.length === 0} key={`${kind} ${mark} ${words}`} />
    </div>
  );
}
