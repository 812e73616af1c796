/** The part of Web Audio the guide uses, so that a test can stand in for it; times in seconds. */
export interface AudioNodeLike {
  connect(destination: AudioNodeLike): unknown;
}

export interface AudioParamLike {
  value: number;
  setValueAtTime(value: number, atS: number): unknown;
  linearRampToValueAtTime(value: number, endS: number): unknown;
}

export interface GainNodeLike extends AudioNodeLike {
  readonly gain: AudioParamLike;
}

export interface AudioBufferLike {
  readonly duration: number;
  copyToChannel(samples: Float32Array, channel: number): void;
}

export interface BufferSourceLike extends AudioNodeLike {
  buffer: AudioBufferLike | null;
  start(whenS?: number): void;
  stop(whenS?: number): void;
}

/** An AudioContext, as far as the guide needs one; `state` is 'interrupted' only on iOS. */
export interface AudioContextLike {
  readonly state: 'suspended' | 'running' | 'closed' | 'interrupted';
  readonly currentTime: number;
  readonly sampleRate: number;
  readonly destination: AudioNodeLike;
  createBuffer(channels: number, length: number, sampleRate: number): AudioBufferLike;
  createBufferSource(): BufferSourceLike;
  createGain(): GainNodeLike;
  addEventListener(type: 'statechange', listener: () => void): void;
  resume(): Promise<void>;
  close(): Promise<void>;
}
