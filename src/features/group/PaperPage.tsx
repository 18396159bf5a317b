/** The form on paper: all questions with their five sentences, to print on A4. */
import { textOf } from '../../catalog/questionText';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { BackLink } from '../../ui/BackLink';
import { Button } from '../../ui/Button';
import { formatDate } from '../../ui/formats';
import { PageHeader } from '../../ui/PageHeader';
import type { GroupContext } from './context';
import { GroupGate } from './GroupGate';
import { PrivacyInThree } from './PrivacyText';
import styles from './paper.module.css';

export function PaperPage({ params }: { params: { snapshot: string } }) {
  return <GroupGate snapshotId={params.snapshot}>{(context) => <Paper context={context} />}</GroupGate>;
}

function Paper({ context }: { context: GroupContext }) {
  const { t, language } = useWords();
  const { snapshot, details, items, questions, model } = context;
  const { privacy, group } = snapshot;
  const parts = model.dimensions
    .map(({ id }) => ({ id, items: items.filter((item) => item.dimension === id) }))
    .filter((part) => part.items.length > 0);
  return (
    <>
      <div data-print="hide">
        <PageHeader
          title={t('group:paper.title')}
          lead={<p>{t('group:paper.hint')}</p>}
          back={<BackLink href={href(links.group(snapshot.id))}>{t('group:toHub')}</BackLink>}
          actions={
            <Button
              variant="primary"
              onClick={() => {
                window.print();
              }}
            >
              {t('group:paper.print')}
            </Button>
          }
          focusOnArrival
        />
      </div>
      <div className={styles.form}>
        <h2 className={styles.title}>{t('group:paper.form', { name: details.community.name })}</h2>
        <p>
          {questions.name} · {t(`engine:scope.${snapshot.scope}`)} · {formatDate(language, snapshot.date)}
        </p>
        <p className={styles.line}>{t('group:paper.number')}</p>
        {privacy === 'open' && <p className={styles.line}>{t('group:paper.name')}</p>}
        {group.partnerTypes.length > 0 && (
          <div className={styles.types}>
            <p>{t('group:paper.type')}</p>
            <ul role="list" className={styles.boxes}>
              {group.partnerTypes.map(({ id }) => (
                <li key={id}>
                  <Box /> {partnerTypeName(t, id, group.partnerTypes)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <h3>{t('group:paper.privacyTitle')}</h3>
        <PrivacyInThree privacy={privacy} threshold={group.threshold} />
        <p>
          <strong>{t('group:paper.how')}</strong>
        </p>
        {parts.map((part) => (
          <section key={part.id} aria-labelledby={`paper-${part.id}`}>
            <h3 id={`paper-${part.id}`} className={styles.dimension}>
              {questions.dimensions[part.id]?.name}
            </h3>
            {part.items.map((item) => {
              const text = textOf(context, item.id);
              return (
                <div key={item.id} className={styles.item} data-print="keep">
                  <h4>
                    {items.indexOf(item) + 1}. {text.statement}
                  </h4>
                  <ul role="list">
                    {text.levels.map((level, index) => (
                      <li key={level} className={styles.answer}>
                        <Box />
                        <span>
                          {index + 1} {level}
                        </span>
                      </li>
                    ))}
                    <li className={styles.apart}>
                      <span>
                        <Box /> w – {t('group:paper.unknown')}
                      </span>
                      <span>
                        <Box /> n – {t('group:paper.notApplicable')}
                      </span>
                    </li>
                  </ul>
                </div>
              );
            })}
          </section>
        ))}
      </div>
    </>
  );
}

function Box() {
  return <span className={styles.box} aria-hidden="true" />;
}
