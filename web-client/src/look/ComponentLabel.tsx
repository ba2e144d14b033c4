import type { Component } from '../contract/values';
import { useTexts } from '../i18n/texts';
import { Icon, type IconName } from './Icon';

/** Class that gives an element the colours of a component as `--wa-mark` and `--wa-tint`. */
export function componentClass(component: Component): string {
  return `wa-component wa-component--${component.toLowerCase()}`;
}

/** The drawing of a component. */
export function componentIcon(component: Component): IconName {
  return component.toLowerCase() as Lowercase<Component>;
}

/** A component in its colour, with its drawing and its name. */
export function ComponentLabel({ component }: { component: Component }) {
  const t = useTexts();
  return (
    <span className={componentClass(component)}>
      <Icon name={componentIcon(component)} />
      {t(`words.component.${component}`)}
    </span>
  );
}
