import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './tabs.css';

/** One of several views on the same thing. */
export interface TabView {
  readonly name: string;
  readonly title: string;
  readonly content: ReactNode;
  /** Whether it stays as it is while another view is shown, for what is being filled in. */
  readonly stays?: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly views: readonly TabView[];
  readonly current: string;
  readonly onChange: (name: string) => void;
}

/** Views of which one is shown: arrow keys go along them. */
export function Tabs({ label, views, current, onChange }: TabsProps) {
  return (
    <AriaTabs className="wa-tabs" selectedKey={current} onSelectionChange={(key) => onChange(String(key))}>
      <TabList className="wa-tabs__list" aria-label={label}>
        {views.map(({ name, title }) => <Tab key={name} id={name} className="wa-tabs__tab">{title}</Tab>)}
      </TabList>
      {views.map(({ name, content, stays = false }) => <TabPanel key={name} id={name} shouldForceMount={stays} className="wa-tabs__panel">{content}</TabPanel>)}
    </AriaTabs>
  );
}
