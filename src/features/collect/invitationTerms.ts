/** What an invitation says of a measurement. */
import type { InvitationTerms } from '../../state/handOverPort';
import type { Invitation } from '../../state/sessionRecords';
import type { CollectContext } from './context';

export function termsOf({ details, snapshot }: Pick<CollectContext, 'details' | 'snapshot'>): InvitationTerms {
  const { community, cases } = details;
  const caseName = cases.find(({ id }) => id === snapshot.caseId)?.name;
  return {
    communityName: caseName === undefined ? community.name : `${community.name}: ${caseName}`,
    instrument: snapshot.instrument,
    scope: snapshot.scope,
    privacy: snapshot.privacy,
    threshold: snapshot.group.threshold,
    partnerTypes: snapshot.group.partnerTypes,
  };
}

/** Whether what was agreed is still what an invitation says. What a community is called may change without harm. */
export function isAgreed(invitation: Invitation, terms: InvitationTerms): boolean {
  const agreed = ({ scope, privacy, threshold, partnerTypes }: InvitationTerms) =>
    JSON.stringify([scope, privacy, threshold, partnerTypes.map(({ id, name }) => [id, name])]);
  return agreed(invitation) === agreed(terms);
}
