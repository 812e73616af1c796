import { install, notices, update } from './en/notices.ts';
import type { Worded } from './messages.ts';

/** What a translation of the notices must provide. */
export type NoticeMessages = Worded<typeof notices>;

/** The words about kept data in the person's language; they come only when there is something to tell. */
export function useNoticeMessages(): NoticeMessages {
  return notices;
}

/** The words of the invitation to the home screen. */
export function useInstallMessages(): Worded<typeof install> {
  return install;
}

/** The words about a new version. */
export function useUpdateMessages(): Worded<typeof update> {
  return update;
}
