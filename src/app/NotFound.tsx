import { Link } from 'wouter';
import { useMessages } from '../i18n/messages.ts';
import { Screen } from '../ui/Screen.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { notFound } = useMessages();
  return (
    <Screen title={notFound.title}>
      <p>{notFound.text}</p>
      <p>
        <Link href="/">{notFound.back}</Link>
      </p>
    </Screen>
  );
}
