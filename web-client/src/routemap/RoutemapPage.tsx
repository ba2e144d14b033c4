import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Reminders } from '../action/Reminders';
import { useLoaded } from '../atelier/hooks';
import { useViewInAddress } from '../features/useAddressed';
import { Loading } from '../look/Loading';
import { Tabs } from '../look/Tabs';
import { RouteBody } from './RouteBody';
import { useTexts } from './texts';
import './routemap.css';

const VIEWS = ['route', 'reminders'] as const;

/** One time line of all that was planned and agreed anywhere in the atelier, and who has to be reminded. */
export default function RoutemapPage() {
  const t = useTexts();
  const [view, setView] = useViewInAddress(VIEWS, 'route');
  if (!useLoaded()) return <Loading />;
  return (
    <div className="wa-page wa-routemap">
      <header className="wa-route-top">
        <div>
          <Heading level={1}>{t('title')}</Heading>
          <p>{t('intro')}</p>
        </div>
        <Button type="button" purpose="secondary" onClick={() => window.print()}>{t('print')}</Button>
      </header>
      <Tabs
        label={t('views')}
        current={view}
        onChange={(name) => setView(VIEWS.find((each) => each === name) ?? 'route')}
        views={[
          { name: 'route', title: t('route'), content: <RouteBody /> },
          { name: 'reminders', title: t('reminders'), content: <Reminders /> },
        ]}
      />
    </div>
  );
}
