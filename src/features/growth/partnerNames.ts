/** Names of partner types; one that the community made up itself goes by its own name. */
import { PARTNER_TYPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';

export function usePartnerNames(): (id: string) => string {
  const { t } = useWords();
  return (id) => {
    const known = PARTNER_TYPES.find((type) => type === id);
    return known ? t(`engine:partnerType.${known}`) : id;
  };
}
