/** What was told about an issue beside its type, as far as it was filled in. */
import { useWords } from '../../i18n/translator';
import type { IssueRecord } from '../../state/records';
import { formatDate, formatList } from '../../ui/formats';
import { usePartnerNames } from './partnerNames';
import styles from './growth.module.css';

export function IssueFacts({ issue }: { issue: IssueRecord }) {
  const { t, language } = useWords();
  const nameOf = usePartnerNames();
  const { aim, skill, scale, start, partners, phase, note } = issue;
  const facts = {
    context: t(`growth:form.context.option.${issue.context}`),
    way: t(`growth:form.way.option.${issue.way}`),
    aim: aim && t(`growth:form.aim.option.${aim}`),
    skill: skill && t(`growth:form.skillOption.${skill}`),
    scale: scale && t(`growth:form.scaleOption.${scale}`),
    start: start && formatDate(language, start),
    partners: formatList(language, partners.map(nameOf)),
    phase,
    note,
  };
  return (
    <dl className={styles.facts}>
      {FACTS.filter((fact) => facts[fact]).map((fact) => (
        <div key={fact}>
          <dt>{t(`growth:field.${fact}`)}</dt>
          <dd>{facts[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}

const FACTS = ['context', 'way', 'aim', 'skill', 'scale', 'start', 'partners', 'phase', 'note'] as const;
