/** Asks which copy of a community to make, and says what would be in it before it is made. */
import { useCallback, useEffect, useState } from 'react';
import { contentsInWords, troubleInWords, type Told } from '../../i18n/fileWords';
import { useWords } from '../../i18n/translator';
import { download } from '../../state/downloads';
import type { ShareResult } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextInput } from '../../ui/TextInput';

type Kind = 'full' | 'anonymous';
type Made = ShareResult & { readonly kind: Kind };

interface ShareDialogProps {
  readonly communityId: string;
  readonly onClose: () => void;
  /** The file was handed over. */
  readonly onMade: (told: Told) => void;
}

export function ShareDialog({ communityId, onClose, onMade }: ShareDialogProps) {
  const { t } = useWords();
  const [kind, setKind] = useState<Kind>('full');
  const [name, setName] = useState(t('communities:share.nameDefault'));
  const [seen, setSeen] = useState<Made | null>(null);
  const copyOf = useCopy(communityId);

  useEffect(() => {
    let isWanted = true;
    void copyOf(kind, '').then((made) => {
      if (isWanted) setSeen({ ...made, kind });
    });
    return () => {
      isWanted = false;
    };
  }, [copyOf, kind]);

  const make = async () => {
    const made = await copyOf(kind, name);
    if (!made.ok) {
      setSeen({ ...made, kind });
      return;
    }
    download(made);
    const what = contentsInWords(t, made.contents);
    onMade({ kind: 'success', title: t('communities:page.exported', { what }), lines: [] });
  };
  return (
    <Dialog
      open
      title={t('communities:share.title')}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={() => void make()}>
          {t('communities:share.make')}
        </Button>
      }
    >
      <RadioGroup
        legend={t('communities:share.what')}
        name="copy"
        options={(['full', 'anonymous'] as const).map((value) => ({
          value,
          label: t(`communities:share.${value}`),
          hint: t(`communities:share.${value}Hint`),
        }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'anonymous' && (
        <Field label={t('communities:share.name')}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={80}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          )}
        </Field>
      )}
      {seen?.kind === kind ? <Holds made={seen} /> : <Loading label={t('loading')} />}
      {kind === 'anonymous' && (
        <>
          <p>{t('communities:share.gone')}</p>
          <p>{t('communities:share.groups')}</p>
        </>
      )}
      <p>{t('communities:share.open')}</p>
    </Dialog>
  );
}

function Holds({ made }: { made: Made }) {
  const { t } = useWords();
  if (!made.ok) {
    const { title, lines } = troubleInWords(t, made.problem, t('communities:page.exportFailed'));
    return (
      <Notice kind="error" title={title}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    );
  }
  const { leftOut } = made;
  return (
    <div aria-live="polite">
      <p>{t('communities:share.holds', { what: contentsInWords(t, made.contents) })}</p>
      {leftOut > 0 && <p>{t('communities:share.leftOut', { count: leftOut })}</p>}
    </div>
  );
}

function useCopy(communityId: string) {
  const { t } = useWords();
  return useCallback(
    (kind: Kind, name: string): Promise<ShareResult> => {
      const { backup } = ports();
      if (kind === 'full') return backup.create(communityId);
      return backup.createAnonymous(communityId, {
        community: name.trim() === '' ? t('communities:share.nameDefault') : name.trim(),
        issue: t('communities:share.names.issue'),
        caseName: t('communities:share.names.caseName'),
        milestone: t('communities:share.names.milestone'),
        partnerType: t('communities:share.names.partnerType'),
        done: t('communities:share.names.done'),
      });
    },
    [communityId, t],
  );
}
