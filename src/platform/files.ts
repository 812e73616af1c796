import type { Files, Offered, Picked } from '../storage/files.ts';

/** The share sheet of a phone, and downloads and the file dialogue everywhere else. */
export function createFiles(): Files {
  return {
    async save(text) {
      const file = new File([text.text], text.name, { type: text.type });
      const shared = isPhone() ? await share(file) : 'impossible';
      return shared === 'impossible' ? download(file) : shared;
    },
    pick,
  };
}

/** A download on an installed iOS app ends where there is no way back; a mouse has folders. */
function isPhone(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

async function share(file: File): Promise<Offered | 'impossible'> {
  const data = { files: [file] };
  try {
    if (!navigator.canShare?.(data)) return 'impossible';
    await navigator.share(data);
    return 'saved';
  } catch (error) {
    // Some browsers say beforehand that they can share a type and refuse it then.
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'impossible';
  }
}

/** Long enough for the slowest browser to begin reading, in ms. */
const REVOKE_AFTER_MS = 60_000;

function download(file: File): Offered {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
    return 'saved';
  } catch {
    return 'failed';
  }
}

function pick(maxBytes: number): Promise<Picked> {
  const input = document.createElement('input');
  input.type = 'file';
  // No `accept`: some phones grey out a file they gave another type themselves.
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ kind: 'none' }));
    input.addEventListener('change', () => resolve(read(input.files?.[0], maxBytes)));
    input.click();
  });
}

async function read(file: File | undefined, maxBytes: number): Promise<Picked> {
  if (!file) return { kind: 'none' };
  if (file.size > maxBytes) return { kind: 'tooLarge' };
  try {
    return { kind: 'text', text: await file.text() };
  } catch {
    return { kind: 'broken' };
  }
}
