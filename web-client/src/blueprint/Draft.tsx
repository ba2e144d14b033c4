import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState, type FormEvent } from 'react';
import { useAct } from '../atelier/useAct';
import { BLUEPRINT_PARTS, type BlueprintPart } from '../contract/blueprint';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { Refused } from '../look/Refused';
import { useLibrary } from '../programme/useLibrary';
import { PartChoice, WHOLE } from './PartChoice';
import { useTexts } from './texts';
import { useEntries } from './useEntries';
import { useNamesOfHere } from './useNamesOfHere';

/** The blueprint that was drawn up: what would go along, and the choice of the facilitator. */
export function Draft({ blueprint }: { blueprint: Item<'blueprint'> }) {
  const t = useTexts();
  const format = useFormat();
  const { workForms = [] } = useLibrary(true);
  const entriesOf = useEntries(workForms);
  const { namesIn, namesSomebody } = useNamesOfHere();
  const { busy, problem, give } = useAct();
  const [without, setWithout] = useState<ReadonlySet<BlueprintPart>>(new Set());
  // Who names somebody stays here, unless the facilitator says otherwise: names may come in after the page.
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [tried, setTried] = useState(false);
  const { content } = blueprint;
  const parts = BLUEPRINT_PARTS.filter((part) => !without.has(part) && entriesOf(content, part).length > 0);
  const leftOutOf = (part: BlueprintPart) => new Set(entriesOf(content, part).flatMap((entry, index) => (
    !WHOLE.includes(part) && (chosen.get(`${part} ${index + 1}`) ?? namesSomebody(entry)) ? [index + 1] : []
  )));

  const publish = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (parts.length === 0) return;
    void give({
      type: 'PublishBlueprint',
      blueprintId: blueprint.id,
      parts,
      leftOut: parts.flatMap((part) => [...leftOutOf(part)].map((number) => ({ part, number }))),
    });
  };

  return (
    <form className="wa-card wa-stack" onSubmit={publish} noValidate aria-labelledby="blueprint-draft">
      <Heading level={2} id="blueprint-draft">{t('draft.title', { title: blueprint.title })}</Heading>
      <p className="wa-soft">{t('draft.madeAt', { moment: format.moment(blueprint.drawnUpAt) })}</p>
      <p>{t('draft.intro')}</p>
      {BLUEPRINT_PARTS.map((part) => (
        <PartChoice
          key={part}
          part={part}
          entries={entriesOf(content, part)}
          chosen={!without.has(part)}
          leftOut={leftOutOf(part)}
          namesIn={namesIn}
          namesSomebody={namesSomebody}
          onChoose={(yes) => setWithout((before) => changed(before, part, !yes))}
          onLeaveOut={(number, left) => setChosen((before) => new Map(before).set(`${part} ${number}`, left))}
        />
      ))}
      {tried && parts.length === 0 && <p className="wa-error" role="alert">{t('draft.nothing')}</p>}
      <Refused problem={problem} />
      <div className="wa-noprint"><Button type="submit" purpose="primary" busy={busy}>{t('draft.publish')}</Button></div>
    </form>
  );
}

function changed<T>(before: ReadonlySet<T>, one: T, there: boolean): ReadonlySet<T> {
  const after = new Set(before);
  if (there) after.add(one);
  else after.delete(one);
  return after;
}
