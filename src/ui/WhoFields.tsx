/** What a participant may tell about who they are: the partner type, and a name where one may be given. */
import { Field } from './Field';
import { RadioGroup } from './RadioGroup';
import { TextInput } from './TextInput';

export interface Who {
  /** Null: rather not said; undefined: not chosen yet. */
  readonly partnerType: string | null | undefined;
  readonly name: string;
}

interface WhoFieldsProps {
  readonly who: Who;
  readonly onChange: (who: Who) => void;
  /** None: it is not asked. */
  readonly types: readonly { readonly id: string; readonly name: string }[];
  readonly asksName: boolean;
  readonly words: {
    readonly type: string;
    readonly typeHint?: string;
    readonly typeError?: string | undefined;
    readonly typeNot: string;
    readonly name: string;
    readonly nameHint: string;
    readonly optional: string;
  };
}

/** No id of a partner type is empty. */
const NOT_TOLD = '';

export function WhoFields({ who, onChange, types, asksName, words }: WhoFieldsProps) {
  return (
    <>
      {types.length > 0 && (
        <RadioGroup
          name="partner-type"
          legend={words.type}
          hint={words.typeHint}
          error={words.typeError}
          value={who.partnerType === null ? NOT_TOLD : (who.partnerType ?? null)}
          options={[
            ...types.map(({ id, name }) => ({ value: id, label: name })),
            { value: NOT_TOLD, label: words.typeNot },
          ]}
          onChange={(chosen) => {
            onChange({ ...who, partnerType: chosen === NOT_TOLD ? null : chosen });
          }}
        />
      )}
      {asksName && (
        <Field label={words.name} aside={`(${words.optional})`} hint={words.nameHint}>
          {(control) => (
            <TextInput
              {...control}
              value={who.name}
              maxLength={40}
              autoComplete="name"
              onChange={(event) => {
                onChange({ ...who, name: event.currentTarget.value });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}
