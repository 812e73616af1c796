import { Link } from 'wouter';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Stillness } from '../../ui/Stillness.tsx';
import { LEARN } from './addresses.ts';

/** An address under Learn that leads nowhere. */
export function UnknownChapter() {
  const { notFound } = useMessages();
  const { unknown, back } = useLearnMessages();
  return (
    <Screen title={notFound.title}>
      <Stillness>
        <p>{unknown}</p>
        <Link href={LEARN}>{back}</Link>
      </Stillness>
    </Screen>
  );
}
