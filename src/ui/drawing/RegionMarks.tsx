import { memo } from 'react';
import { pathOf, round } from './curve.ts';
import { at, type Mark } from './marks.ts';
import styles from './RegionMarks.module.css';
import type { SoleRegion } from './soleNames.ts';
import { REGION_DRAWINGS } from './soleRegions.ts';

interface RegionMarksProps {
  readonly id: string;
  readonly kind: 'lit' | 'focus';
  readonly region: SoleRegion;
}

/** What lights one region, brightly or softly. */
export const RegionMarks = memo(function RegionMarks({ id, kind, region }: RegionMarksProps) {
  const marks = REGION_DRAWINGS[region][kind];
  const within = BEYOND_HEEL.includes(region) ? 'body' : 'sole';
  const shapes = (from: readonly Mark[]) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a region never change
    from.map((mark, i) => <MarkShape key={i} paints={`${id}${kind}`} mark={mark} />);
  return (
    <>
      <g clipPath={`url(#${id}${within})`}>{shapes(marks.filter(isLight))}</g>
      {shapes(marks.filter((mark) => !isLight(mark)))}
    </>
  );
});

/** Light stays within the foot; what the hand does may reach beyond it. */
const isLight = ({ kind }: Mark): boolean =>
  kind === 'area' || kind === 'field' || kind === 'spot' || kind === 'band';

const BEYOND_HEEL: readonly SoleRegion[] = ['foot', 'ankle', 'tendon'];
const BAND_SHARES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, 0.28];

function MarkShape({ mark, paints }: { readonly mark: Mark; readonly paints: string }) {
  switch (mark.kind) {
    case 'area':
      return <path className={styles.area} d={mark.path} />;
    case 'field':
      return <path fill={`url(#${paints}-field)`} d={mark.path} />;
    case 'spot': {
      const turned = `${at(mark.at)} rotate(${mark.turn})`;
      return <ellipse rx={mark.rx} ry={mark.ry} fill={`url(#${paints}-spot)`} transform={turned} />;
    }
    case 'band':
      return BAND_SHARES.map((share) => (
        <path key={share} className={styles.band} d={pathOf(mark.curve)} strokeWidth={mark.width * share} />
      ));
    case 'arrow':
      return (
        <>
          <path className={styles.halo} d={mark.path} strokeWidth={mark.width + 5} />
          <path className={styles.arrow} d={mark.path} strokeWidth={mark.width} />
        </>
      );
    case 'line':
      return <path className={styles.stroke} d={pathOf(mark.curve)} />;
    case 'ring':
      return <circle className={styles.stroke} r={round(mark.radius)} transform={at(mark.at)} />;
    case 'finger':
      return (
        <g transform={`${at(mark.at)} rotate(${mark.turn})`}>
          <path
            className={styles.finger}
            d="M0,-18C9,-18 13,-11 13,-2C13,8 11,21 0,21C-11,21 -13,8 -13,-2C-13,-11 -9,-18 0,-18Z"
          />
          <path className={styles.nail} d="M-6,-5C-6,-13 6,-13 6,-5" />
        </g>
      );
  }
}
