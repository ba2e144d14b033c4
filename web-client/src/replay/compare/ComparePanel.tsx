import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo } from 'react';
import type { Difference } from '../../atelier/difference';
import { usePeople } from '../../atelier/hooks';
import type { ItemKind } from '../../contract/items';
import { problemText } from '../../i18n/problemText';
import { Loading } from '../../look/Loading';
import { usePastTexts } from '../captions';
import type { Mark } from '../moments';
import { sceneOfItem, type Scene } from '../sceneOf';
import { useTexts } from '../texts';
import { useMarkName } from '../useMarkName';
import { DifferenceLine } from './DifferenceLine';
import { counted, grouped, type DifferenceGroup } from './grouped';
import { OtherMoment } from './OtherMoment';
import type { Compared, Comparison } from './useComparison';

/** So many of one kind are told one by one at first: a half-day brings hundreds. */
const AT_FIRST = 30;

/** Shows an item where it is to be seen. */
type OnShow = (scene: Scene, kind: ItemKind, id: string) => void;

interface ComparePanelProps {
  readonly revision: number;
  readonly other: number;
  readonly marks: readonly Mark[];
  readonly comparison: Comparison;
  readonly onOther: (revision: number) => void;
  readonly onShow: OnShow;
}

/** What is different between the moment that is shown and another one, in sentences. */
export function ComparePanel({ revision, other, marks, comparison: { compared, problem }, onOther, onShow }: ComparePanelProps) {
  const t = useTexts();
  return (
    <div className="wa-stack">
      <OtherMoment revision={revision} other={other} marks={marks} onOther={onOther} />
      <p role="status" className="wa-small">{compared && <Summary compared={compared} />}</p>
      {problem && <p role="alert" className="wa-error">{t('failed', { why: problemText(problem) })}</p>}
      {!compared && !problem && <Loading />}
      {compared && <Found compared={compared} marks={marks} onShow={onShow} />}
    </div>
  );
}

function Summary({ compared: { from, to, differences } }: { compared: Compared }) {
  const t = useTexts();
  const counts = counted(differences).map(([became, count]) => t(`compare.count.${became}`, { count }));
  return `${t('compare.between', { from, to })} ${counts.length === 0 ? t('compare.none') : `${counts.join(', ')}.`}`;
}

function Found({ compared, marks, onShow }: { compared: Compared; marks: readonly Mark[]; onShow: OnShow }) {
  const t = useTexts();
  const nameOf = useMarkName();
  const groups = useMemo(() => grouped(compared.differences), [compared]);
  const passed = marks.filter(({ revision }) => revision > compared.from && revision <= compared.to);
  return (
    <>
      {passed.length > 0 && (
        <section className="wa-stack">
          <Heading level={3}>{t('compare.passed')}</Heading>
          <ul className="wa-plain-list">
            {passed.map((mark) => <li key={`${mark.kind} ${mark.revision}`}>{nameOf(mark)}</li>)}
          </ul>
        </section>
      )}
      {groups.map((group) => <Group key={`${group.feature}/${group.kind ?? ''}`} group={group} compared={compared} onShow={onShow} />)}
    </>
  );
}

function Group({ group, compared, onShow }: { group: DifferenceGroup; compared: Compared; onShow: OnShow }) {
  const t = useTexts();
  const p = usePastTexts();
  const people = usePeople();
  const { recall } = compared;
  const name = group.kind ? p(`kinds.${group.kind}`) : group.feature ? t('compare.otherOf', { view: p(`views.${group.feature}`) }) : t('compare.others');
  const line = (difference: Difference) => (
    <DifferenceLine
      key={`${difference.kind}/${difference.id}`}
      difference={difference}
      recall={recall}
      nameOf={(id) => people.get(id)?.name ?? ''}
      organisationOf={(id) => people.get(id)?.organisation ?? ''}
      onShow={sceneAction(difference, compared, onShow)}
    />
  );
  return (
    <section className="wa-stack">
      <Heading level={3}>{name}</Heading>
      <ul className="wa-plain-list wa-compare">{group.differences.slice(0, AT_FIRST).map(line)}</ul>
      {group.differences.length > AT_FIRST && (
        <details>
          <summary>{t('compare.more', { count: group.differences.length - AT_FIRST })}</summary>
          <ul className="wa-plain-list wa-compare">{group.differences.slice(AT_FIRST).map(line)}</ul>
        </details>
      )}
    </section>
  );
}

function sceneAction({ kind, id }: Difference, { recall }: Compared, onShow: OnShow): (() => void) | undefined {
  const scene = sceneOfItem(kind, id, recall);
  return scene && (() => onShow(scene, kind, id));
}
