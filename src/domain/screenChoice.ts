/** The choices about the session's screen. */
export interface ScreenChoice {
  /** Whether it dims to a faint picture when it is not touched for a while. */
  readonly dims: boolean;
  /** Whether it goes dark at the end, without a word. */
  readonly lightsOut: boolean;
  /** Whether it can be read from beside the foot. */
  readonly large: boolean;
  /** Whether single keys command the session. */
  readonly singleKeys: boolean;
}

export const DEFAULT_SCREEN: ScreenChoice = {
  dims: true,
  lightsOut: false,
  large: false,
  singleKeys: true,
};
