import { Parts } from '../blueprint/Parts';
import { useTexts as useBlueprintTexts } from '../blueprint/texts';
import { useFormat } from '../i18n/format';
import { RadioField } from '../look/RadioField';
import { useHostTexts } from './i18n/texts';
import type { AtelierTemplate, Templates } from './templates';
import '../blueprint/blueprint.css';

interface TemplateChoiceProps {
  readonly offered: Templates;
  readonly chosen: AtelierTemplate['blueprint'] | undefined;
  readonly onChoose: (template: AtelierTemplate) => void;
}

/** Which template, with all that is in each. */
export function TemplateChoice({ offered: { templates, workForms }, chosen, onChoose }: TemplateChoiceProps) {
  const t = useHostTexts();
  const b = useBlueprintTexts();
  const { language } = useFormat();
  return (
    <fieldset className="wa-fieldset wa-stack wa-templates">
      <legend className="wa-strong">{t('begin.template.legend')}</legend>
      {templates.map((template) => {
        const { name, version, use, blueprint } = template;
        return (
          <div key={name.nl}>
            <RadioField
              name="template"
              label={version === undefined ? name[language] : t('begin.template.name', { name: name[language], version })}
              hint={use?.[language]}
              checked={blueprint === chosen}
              onChange={() => onChoose(template)}
            />
            <details className="wa-templates__content">
              <summary>
                {b('published.content')}
                <span className="wa-hidden">: {name[language]}</span>
              </summary>
              <Parts content={blueprint} workForms={workForms} />
            </details>
          </div>
        );
      })}
    </fieldset>
  );
}
