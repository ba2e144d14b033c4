import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Suspense } from 'react';
import { matchPath } from 'react-router';
import { useMe } from '../atelier/hooks';
import { usePage } from '../facilitation/spot';
import { HELPS } from '../features/helps';
import { KeyList } from '../look/KeyList';
import { SidePanel } from '../shell/SidePanel';
import { useHelpTexts } from './helpTexts';
import { introduction } from './introduced';
import { useTexts } from './texts';

const PAGES = HELPS.flatMap(({ name, pages }) => pages.map((page) => ({ ...page, name })));

/** What the open page is for, what one can do there, and its keys. */
export default function HelpPanel({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const h = useHelpTexts();
  const open = usePage();
  const { role } = useMe();
  const page = PAGES.find(({ path }) => matchPath({ path: `/${path}` }, `/${open}`));
  const [first, ...sentences] = page ? h(`${page.name}.${page.text}`).split('\n') : [t('none')];
  return (
    <SidePanel title={t('title')} onClose={onClose}>
      <p>{first}</p>
      {sentences.length > 0 && <ul className="wa-help__list">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
      {page?.Keys && (
        <section className="wa-stack" aria-labelledby="help-keys">
          <Heading level={3} id="help-keys">{t('keys')}</Heading>
          <Suspense><page.Keys /></Suspense>
        </section>
      )}
      <section className="wa-stack" aria-labelledby="help-keys-everywhere">
        <Heading level={3} id="help-keys-everywhere">{t('keysEverywhere')}</Heading>
        <KeyList
          keys={[
            { combos: ['Ctrl+k', '/'], does: t('key.search') },
            { combos: ['?'], does: t('key.help') },
            { combos: ['Tab'], does: t('key.along') },
            { combos: ['Escape'], does: t('key.close') },
          ]}
        />
      </section>
      {role === 'PARTICIPANT' && (
        <div><Button purpose="secondary" onClick={() => introduction.begin()}>{t('again')}</Button></div>
      )}
    </SidePanel>
  );
}
