import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { MarkButton } from '../classification/MarkButton';
import { MarkLabel } from '../classification/MarkLabel';
import { useMayMark } from '../classification/useMayMark';
import { shortened } from '../features/shortened';
import '../look/card.css';
import { ComponentLabel } from '../look/ComponentLabel';
import { Refused } from '../look/Refused';
import { LessonForm } from './LessonForm';
import { useTexts } from './texts';

const LONGEST_NAME = 60;

/** What one would do otherwise, or again: written by all. */
export function Lessons() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const mayMark = useMayMark();
  const lessons = useItems('lesson');
  const { busy, problem, give } = useAct();
  return (
    <section className="wa-stack" aria-labelledby="blueprint-lessons">
      <Heading level={2} id="blueprint-lessons">{t('lessons.title')}</Heading>
      <p className="wa-noprint">{t('lessons.intro')}</p>
      {!readOnly && <LessonForm />}
      {lessons.length === 0 ? <p className="wa-soft">{t('lessons.empty')}</p> : (
        <ul className="wa-cards">
          {lessons.map(({ id, text, component }) => (
            <li key={id} data-item={id} className="wa-card wa-stack">
              <p className="wa-blueprint__text">{text}</p>
              <p className="wa-row wa-small"><ComponentLabel component={component} /><MarkLabel kind="lesson" id={id} /></p>
              {(!readOnly || mayMark) && <div className="wa-row wa-noprint">
                {!readOnly && (
                  <Button
                    type="button"
                    purpose="subtle"
                    className="nl-button--small"
                    aria-label={t('lessons.withdrawOne', { text: shortened(text, LONGEST_NAME) })}
                    busy={busy}
                    onClick={() => void give({ type: 'WithdrawLesson', lessonId: id })}
                  >
                    {t('lessons.withdraw')}
                  </Button>
                )}
                <MarkButton things={[{ kind: 'lesson', id }]} purpose="subtle" small of={shortened(text, LONGEST_NAME)} />
              </div>}
            </li>
          ))}
        </ul>
      )}
      <Refused problem={problem} />
    </section>
  );
}
