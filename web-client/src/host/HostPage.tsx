import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { joinLink } from '../access/codes';
import { decoded } from '../features/decoded';
import { CopyButton } from '../look/CopyButton';
import { Tabs } from '../look/Tabs';
import { Doorstep } from '../pages/Doorstep';
import '../look/card.css';
import './host.css';
import { Ateliers } from './Ateliers';
import { useHostTexts } from './i18n/texts';
import { NewAtelierForm } from './NewAtelierForm';
import { momentIn, type CreatedAtelier, type Moment } from './newAtelier';

interface Created extends CreatedAtelier {
  readonly name: string;
}

/** For the host: all ateliers, and a new one. The key is in the fragment of the address, which is not sent to any server. */
export default function HostPage() {
  const t = useHostTexts();
  const { hash, search } = useLocation();
  const hostKey = decoded(hash.slice(1));
  const moment = momentIn(search);
  const [view, setView] = useState(moment ? 'new' : 'list');
  const [created, setCreated] = useState<Created>();
  return (
    <Doorstep wide={hostKey !== '' && !created}>
      {hostKey === '' && (
        <>
          <Heading level={1}>{t('title')}</Heading>
          <p role="alert">{t('noKey')}</p>
        </>
      )}
      {hostKey !== '' && !created && (
        <>
          <Heading level={1}>{t('list.title')}</Heading>
          <Tabs
            label={t('list.title')}
            current={view}
            onChange={setView}
            views={[
              { name: 'list', title: t('list.tab'), content: <Ateliers hostKey={hostKey} onNew={() => setView('new')} /> },
              { name: 'new', title: t('title'), content: <NewAtelier hostKey={hostKey} moment={moment} onCreated={setCreated} />, stays: true },
            ]}
          />
        </>
      )}
      {created && <Ready created={created} onAnother={() => setCreated(undefined)} />}
    </Doorstep>
  );
}

function NewAtelier({ hostKey, moment, onCreated }: { hostKey: string; moment: Moment | undefined; onCreated: (created: Created) => void }) {
  const t = useHostTexts();
  return (
    <div className="wa-stack">
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('intro')}</Paragraph>
      <NewAtelierForm hostKey={hostKey} moment={moment} onCreated={onCreated} />
    </div>
  );
}

function Ready({ created, onAnother }: { created: Created; onAnother: () => void }) {
  const t = useHostTexts();
  const link = joinLink(created.facilitatorCode);
  return (
    <div className="wa-stack" role="status">
      <Heading level={1}>{t('done', { name: created.name })}</Heading>
      <Paragraph>{t('doneText')}</Paragraph>
      <p>
        <strong>{t('link')}</strong>
        <br />
        {link}
      </p>
      <div className="wa-row">
        <CopyButton text={link} label={t('copyLink')} />
        <Link className="nl-link" to={`/join/${created.facilitatorCode}`}>
          {t('goThere')}
        </Link>
      </div>
      <Button purpose="secondary" onClick={onAnother}>
        {t('another')}
      </Button>
    </div>
  );
}
