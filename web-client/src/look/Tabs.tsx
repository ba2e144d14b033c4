import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './tabs.css';
import { useOnPaper } from './useOnPaper';

/** One of several views on the same thing. */
export interface TabView {
  readonly name: string;
  readonly title: string;
  readonly content: ReactNode;
  /** Whether it stays as it is while another view is shown, for what is being filled in. */
  readonly stays?: boolean;
  /** Whether it is only for the screen, as what one sets things with: it never comes on paper with the others. */
  readonly offPaper?: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly views: readonly TabView[];
  readonly current: string;
  readonly onChange: (name: string) => void;
  /** On paper all views come, each under its title: there is nothing to choose there. */
  readonly allOnPaper?: boolean;
}

/** Views of which one is shown: arrow keys go along them. */
export function Tabs({ label, views, current, onChange, allOnPaper = false }: TabsProps) {
  const region = useRef<HTMLDivElement>(null);
  const together = useOnPaper(region) && allOnPaper;
  return (
    <AriaTabs
      ref={region}
      className="wa-tabs"
      data-together={together || undefined}
      selectedKey={current}
      onSelectionChange={(key) => onChange(String(key))}
    >
      <TabList className="wa-tabs__list" aria-label={label}>
        {views.map(({ name, title }) => <Tab key={name} id={name} className="wa-tabs__tab">{title}</Tab>)}
      </TabList>
      {views.map(({ name, title, content, stays = false, offPaper = false }) => (
        <TabPanel
          key={name}
          id={name}
          shouldForceMount={stays || (together && !offPaper)}
          className={allOnPaper && offPaper ? 'wa-tabs__panel wa-noprint' : 'wa-tabs__panel'}
        >
          {together && <Heading level={2}>{title}</Heading>}
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
