import { useItems } from '../atelier/hooks';
import type { ParkedTopicItem, TopicDestination } from '../contract/parking';
import { namesOf } from '../decision/register';
import { useAgendas, useNameOfItem } from '../programme/useAgendas';

/** Something that a topic can be taken up in, by a key for a list to choose from. */
export interface Destination {
  readonly key: string;
  readonly name: string;
  readonly destination: TopicDestination;
}

/** What a topic can be taken up in now, in groups, and what to call what it was taken up in. */
export interface Destinations {
  readonly agenda: readonly Destination[];
  readonly decisions: readonly Destination[];
  readonly actions: readonly Destination[];
  /** Undefined when it is no longer there. */
  readonly nameOf: (topic: ParkedTopicItem) => string | undefined;
}

export function useDestinations(): Destinations {
  const nameOfItem = useNameOfItem();
  const agenda = useAgendas()
    .flatMap(({ timed }) => timed)
    .map(({ item }): Destination => ({ key: `i ${item.id}`, name: nameOfItem(item), destination: { agendaItemId: item.id } }));
  const decisions = [...namesOf(useItems('decision'))]
    .map(([id, name]): Destination => ({ key: `d ${id}`, name, destination: { decisionId: id } }));
  const actions = useItems('action')
    .map(({ id, title }): Destination => ({ key: `a ${id}`, name: title, destination: { actionId: id } }));
  const all = [...agenda, ...decisions, ...actions];
  return {
    agenda,
    decisions,
    actions,
    nameOf: (topic) => topic.elsewhere ?? all.find(({ destination }) => isOf(destination, topic))?.name,
  };
}

function isOf({ agendaItemId, decisionId, actionId }: TopicDestination, topic: ParkedTopicItem): boolean {
  return agendaItemId === topic.agendaItem && decisionId === topic.decision && actionId === topic.action;
}
