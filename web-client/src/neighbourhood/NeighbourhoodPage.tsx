import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import { useItems, useLoaded, useReadOnly } from '../atelier/hooks';
import { EmptyState } from '../look/EmptyState';
import { Loading } from '../look/Loading';
import { Bringing } from './Bringing';
import './neighbourhood.css';
import { NeighbourhoodViews } from './NeighbourhoodViews';
import { useTexts } from './texts';

/** The neighbourhoods, their key figures, and what the quick scan makes of them. */
export default function NeighbourhoodPage() {
  const t = useTexts();
  const loaded = useLoaded();
  const readOnly = useReadOnly();
  const neighbourhoods = useItems('neighbourhood');
  const [first] = neighbourhoods;
  const { page, head } = useFocusKept(first === undefined);
  if (!loaded) return <Loading />;
  return (
    <div ref={page} className="wa-page">
      <header>
        <div ref={head} tabIndex={-1}><Heading level={1}>{t('title')}</Heading></div>
        <p>{t('intro')}</p>
      </header>
      {first ? <NeighbourhoodViews neighbourhoods={neighbourhoods} first={first} /> : <EmptyState text={t(readOnly ? 'emptyReadOnly' : 'empty')} />}
      {!first && !readOnly && <Bringing />}
    </div>
  );
}

/** What the first one is brought with makes place for it, and the focus goes with that: it comes back to the same field where there is one again, else to the head of the page. */
function useFocusKept(empty: boolean) {
  const page = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const wasEmpty = useRef(empty);
  const focused = useRef<string>(undefined);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target.getAttribute('name') ?? '' : '';
    };
    const element = page.current;
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  });
  useEffect(() => {
    const came = wasEmpty.current && !empty;
    wasEmpty.current = empty;
    if (!came || focused.current === undefined || document.activeElement !== document.body) return;
    const again = focused.current && page.current?.querySelector<HTMLElement>(`[name="${focused.current}"]`);
    (again || head.current)?.focus();
  }, [empty]);
  return { page, head };
}
