import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import type { Content } from '../contract/content';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { Loading } from '../look/Loading';
import { useContent } from './useContent';

/** What is made of the lists in force, once they are there; else why they are not. */
export function WithContent({ children }: { children: (content: Content) => ReactNode }) {
  const t = useTexts();
  const { content, problem, look } = useContent();
  if (content) return children(content);
  if (!problem) return <Loading />;
  return (
    <div role="alert">
      <p className="wa-error">{t('words.contentMissing')} {problemText(problem)}</p>
      <Button type="button" purpose="subtle" onClick={look}>{t('words.lookAgain')}</Button>
    </div>
  );
}
