import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useMessages } from '../i18n/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Screen } from '../ui/Screen.tsx';
import { Stillness } from '../ui/Stillness.tsx';
import styles from './Later.module.css';
import type { LateCode } from './lateCode.ts';

/**
 * A screen that is not part of the first load: there at once where its code is in memory, else its title is,
 * and after a moment words for the wait. Not `React.lazy`: that would hold the rest back for 300 ms or more.
 */
export function Later<T>({
  title,
  code,
  children,
}: {
  title: string;
  code: LateCode<T>;
  children: (code: T) => ReactNode;
}) {
  const [here, setHere] = useState(code.here);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    // It may have come since it was looked for: what is to be shown is asked for all the same.
    if (isMissing || here) return;
    code.fetch().then(
      (arrived) => setHere(() => arrived),
      () => setMissing(true),
    );
  }, [code, isMissing, here]);
  if (here) return children(here);
  return (
    <Screen title={title}>
      <Waiting isMissing={isMissing} onRetry={() => setMissing(false)} />
    </Screen>
  );
}

function Waiting({ isMissing, onRetry }: { isMissing: boolean; onRetry: () => void }) {
  const { later, notFound } = useMessages();
  return (
    <div className={styles.waiting} data-missing={isMissing}>
      <Stillness>
        <p role="status">{isMissing ? later.missing : later.wait}</p>
        {isMissing ? (
          <>
            <Button tone="primary" onClick={onRetry}>
              {later.retry}
            </Button>
            <Link href="/">{notFound.back}</Link>
          </>
        ) : null}
      </Stillness>
    </div>
  );
}
