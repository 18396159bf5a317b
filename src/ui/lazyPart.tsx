/** Parts that are loaded when they are needed, and what stands in their place where they can not be had. */
import { createContext, lazy, useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Boundary } from './Boundary';
import { isMissingPart } from './isMissingPart';

interface TroubleProps {
  /** Fetches the part again. */
  readonly onRetry: () => void;
}

/** What is drawn in the place of a part that could not be fetched. The composition root says; without it, it is an error. */
export const PartTrouble = createContext<ComponentType<TroubleProps> | null>(null);

/** As React's `lazy`, but one that failed can be tried again, and only its own place is lost meanwhile. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  const part = () => (known ??= lazy(async () => ({ default: await load() })));
  /** React remembers a failure for ever. Forgotten only after it was told: else it would be fetched again and again. */
  const forget = () => {
    known = null;
  };
  return function LazyPart(props: Props) {
    const Trouble = useContext(PartTrouble);
    const [Part, setPart] = useState(part);
    return (
      <Boundary
        instead={(error, retry) => {
          if (!Trouble || !isMissingPart(error)) throw error;
          const again = () => {
            setPart(part);
            retry();
          };
          return (
            <Told onTold={forget}>
              <Trouble onRetry={again} />
            </Told>
          );
        }}
      >
        <Part {...props} />
      </Boundary>
    );
  };
}

function Told({ onTold, children }: { onTold: () => void; children: ReactNode }) {
  useEffect(onTold, [onTold]);
  return children;
}
