import { type ReactNode, useEffect, useState } from 'react';
import { Screen } from '../ui/Screen.tsx';

/**
 * A screen that is not part of the first load, as nobody needs it to begin a session. Its title stands
 * there from the first moment. Not `React.lazy`: that would hold the rest back for 300 ms or more.
 */
export function Later({ title, load }: { title: string; load: () => Promise<ReactNode> }) {
  const [content, setContent] = useState<ReactNode>();

  useEffect(() => {
    load().then(setContent, (error: unknown) =>
      // Thrown while rendering, so that the app's error screen says it.
      setContent(() => {
        throw error;
      }),
    );
  }, [load]);

  return content ?? <Screen title={title}>{null}</Screen>;
}
