import { regional } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useServices } from '../services.ts';

/** The language of the words with the customs of where the person is, for dates and numbers. */
export function useRegion(): string {
  const { locale } = useMessages();
  return regional(locale, useServices().device.locale());
}
