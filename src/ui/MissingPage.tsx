/** A page that is not there: says so under the screen's only h1, and shows a way on. */
import { ButtonLink } from './Button';
import { PageHeader } from './PageHeader';

interface MissingPageProps {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly href: string;
}

export function MissingPage({ title, body, action, href }: MissingPageProps) {
  return (
    <>
      <PageHeader title={title} lead={<p>{body}</p>} focusOnArrival />
      <ButtonLink variant="primary" href={href}>
        {action}
      </ButtonLink>
    </>
  );
}
