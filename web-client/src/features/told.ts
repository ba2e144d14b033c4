import type { ItemKind } from '../contract/items';
import type { Component } from '../contract/values';
import { formatIn } from '../i18n/format';
import { i18n, type Language } from '../i18n/i18n';
import { useTexts } from '../i18n/texts';
import type { InShort, ToldField } from './FieldThen';

/** What people wrote. */
export const written: ToldField<string> = { told: (text) => text, written: true };

/** A name, a code, a list of lines: as it is. */
export const asIs: InShort<string | readonly string[]> = (value) => value;

export const number: InShort<number> = (value, { format }) => format.number(value);

export const euros: InShort<number> = (cents, { format }) => format.euros(cents);

export const day: InShort<string> = (when, { format }) => format.day(when);

export const moment: InShort<string> = (when, { format }) => format.moment(when);

export const person: InShort<string> = (participant, { nameOf }) => nameOf(participant);

export const people: InShort<readonly string[]> = (participants, { nameOf }) => participants.map(nameOf);

export const component: InShort<Component> = (each) => useTexts.now(`words.component.${each}`);

/** Yes or no; what is left out is no. */
export const flag: ToldField<boolean> = { told: (value) => useTexts.now(value ? 'words.yes' : 'words.no'), otherwise: false };

/** Where something lies on a board or in a drawing, which no number tells. */
export const place: ToldField<number> = { became: () => 'moved' };

/** Another item, by its name. */
export function itemOf(kind: ItemKind): InShort<string> {
  return (id, { about }) => about(kind, id);
}

/** Other items, by their names. */
export function itemsOf(kind: ItemKind): InShort<readonly string[]> {
  return (ids, { about }) => ids.map((id) => about(kind, id));
}

/** What says where something stands, and moves it when it is another one. */
export function moving<V>(told: InShort<V>): ToldField<V> {
  return { told, became: () => 'moved' };
}

/** What puts something together with something else. */
export function merging<V>(told: InShort<V>): ToldField<V> {
  return { told, became: (value) => (value === undefined ? 'changed' : 'merged') };
}

/** What an item was put together from: a new one was merged from that. */
export function mergedFrom<V>(told: InShort<V>): ToldField<V> {
  return { ...merging(told), origin: true };
}

/** A text that the product keeps in both languages, in the one of now. */
export function inLanguage(dutch: string, english: string | undefined): string {
  return i18n.language === 'en' ? (english ?? dutch) : dutch;
}

/** What has no name of its own, by when it began. */
export function momentOf(when: string | undefined): string {
  return when === undefined ? '' : formatIn(i18n.language as Language).moment(when);
}

/** A value in the words that its feature has for it in the past. */
export function valueOf(type: string): InShort<string> {
  return (value, { word }) => word(`${type}.${value}`);
}
