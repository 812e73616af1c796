import * as v from 'valibot';

/** The formats kept on the device. */
export type Kept = 'history' | 'settings' | 'checkpoint' | 'safety';

/** Data as it lies in a store, with what is needed to read it years later. */
export interface Envelope {
  readonly format: string;
  readonly version: number;
  readonly data: unknown;
}

/** What reading yielded, and whether and why something of it could not be read. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly missed: 'nothing' | 'unreadable' | 'newer';
}

/** One kind of data: its name, its version and how it is read from that or an older version. */
export interface Format<T> {
  readonly name: Kept;
  readonly version: number;
  read(data: unknown, version: number): Reading<T>;
}

/** Takes data from one version to the next; may throw on data that is not of its version. */
export type Migration = (data: unknown) => unknown;

const UNREADABLE = { value: undefined, missed: 'unreadable' } as const;

/**
 * A format of a schema and its migrations, oldest first: the first takes version 1 to 2.
 * `isWhole` tells, for a schema that forgives, whether it had to.
 */
export function formatOf<T>(
  name: Kept,
  schema: v.GenericSchema<unknown, T>,
  migrations: readonly Migration[],
  isWhole: (value: T, data: unknown) => boolean = () => true,
): Format<T> {
  return {
    name,
    version: migrations.length + 1,
    read(data, version) {
      try {
        const current = migrations.slice(version - 1).reduce((older, migrate) => migrate(older), data);
        const result = v.safeParse(schema, current, { abortEarly: true });
        if (!result.success) return UNREADABLE;
        return { value: result.output, missed: isWhole(result.output, current) ? 'nothing' : 'unreadable' };
      } catch {
        return UNREADABLE;
      }
    },
  };
}

/** A list of records of one format; the good ones are read although others are bad. */
export function listOf<T>(format: Format<T>): Format<readonly T[]> {
  return {
    name: format.name,
    version: format.version,
    read(data, version) {
      if (!Array.isArray(data)) return UNREADABLE;
      const values = data.flatMap((item): readonly T[] => {
        const { value } = format.read(item, version);
        return value === undefined ? [] : [value];
      });
      return { value: values, missed: values.length === data.length ? 'nothing' : 'unreadable' };
    },
  };
}

/** Data of the current version, ready to be kept. */
export function seal<T>(format: Format<T>, data: T): Envelope {
  return { format: `solea.${format.name}`, version: format.version, data };
}

/** Reads what lies in a store: ours of this or an older version, or something else. */
export function open<T>(format: Format<T>, kept: unknown): Reading<T> {
  if (!isEnvelope(kept) || kept.format !== `solea.${format.name}`) return UNREADABLE;
  if (kept.version > format.version) return { value: undefined, missed: 'newer' };
  return format.read(kept.data, kept.version);
}

function isEnvelope(kept: unknown): kept is Envelope {
  if (typeof kept !== 'object' || kept === null) return false;
  const { version } = kept as Partial<Envelope>;
  return Number.isSafeInteger(version) && Number(version) >= 1;
}
