import { memo } from 'react';
import styles from './Lights.module.css';
import { pathOf } from './line/curve.ts';
import { at, type Light } from './line/marks.ts';

interface LightsProps {
  /** The id of the gradient that fades out from the middle. */
  readonly paint: string;
  readonly lights: readonly Light[];
}

/** What lights one region. */
export const Lights = memo(function Lights({ paint, lights }: LightsProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the lights of a region never change
  return lights.map((light, i) => <Shape key={i} paint={paint} light={light} />);
});

const BAND_SHARES = [1, 0.86, 0.72, 0.58, 0.44, 0.3];

function Shape({ light, paint }: { readonly light: Light; readonly paint: string }) {
  switch (light.kind) {
    case 'area':
      return <path className={styles.area} d={light.path} />;
    case 'field':
      return <path fill={`url(#${paint})`} d={light.path} />;
    case 'spot':
      return (
        <ellipse
          rx={light.rx}
          ry={light.ry}
          fill={`url(#${paint})`}
          transform={`${at(light.at)} rotate(${light.turn})`}
        />
      );
    case 'band':
      return BAND_SHARES.map((share) => (
        <path key={share} className={styles.band} d={pathOf(light.curve)} strokeWidth={light.width * share} />
      ));
  }
}
