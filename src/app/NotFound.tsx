import { Link } from 'wouter';
import { useMessages } from '../i18n/messages.ts';
import { Screen } from '../ui/Screen.tsx';
import { Stillness } from '../ui/Stillness.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { notFound } = useMessages();
  return (
    <Screen title={notFound.title}>
      <Stillness>
        <p>{notFound.text}</p>
        <Link href="/">{notFound.back}</Link>
      </Stillness>
    </Screen>
  );
}
