/** A text that leaves the device as a file. */
export interface TextFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** What became of a file that was offered. */
export type Offered = 'saved' | 'cancelled' | 'failed';

/** What became of asking for a file. */
export type Picked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' | 'tooLarge' | 'broken' };

/** The way out of the app and into it. Call both inside a tap. */
export interface Files {
  /** Shares it on a phone, downloads it elsewhere. */
  save(file: TextFile): Promise<Offered>;
  /** Asks for a file; a larger one is not read. */
  pick(maxBytes: number): Promise<Picked>;
}
