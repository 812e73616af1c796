import type { CSSProperties } from 'react';
import { MAP_POINTS, type MapPoint, type PointId } from '../../content/learn/mapPoints.ts';
import type { Foot } from '../../domain/foot.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { SOLE } from '../../ui/drawing/foot/soleScene.ts';
import { View } from '../../ui/drawing/View.tsx';
import styles from './FootMap.module.css';
import { boxOf, spotsOf } from './mapGeometry.ts';

/** The sole with its places as buttons; the chosen one is lit. */
export function FootMap({
  foot,
  chosen,
  nameOf,
  onChoose,
}: {
  foot: Foot;
  chosen: MapPoint;
  nameOf: (id: PointId) => string;
  onChoose: (id: PointId) => void;
}) {
  const { map } = useLearnMessages();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-label={map.drawing[foot]} className={styles.map} style={RATIO}>
      <View name="sole" foot={foot} lit={chosen.region} focus={chosen.region} />
      <svg className={styles.marks} viewBox={`0 0 ${SOLE.width} ${SOLE.height}`} aria-hidden="true">
        {MAP_POINTS.map((point) => (
          <Marks key={point.id} point={point} foot={foot} chosen={point === chosen} />
        ))}
      </svg>
      {MAP_POINTS.map((point) => (
        <button
          key={point.id}
          type="button"
          className={styles.point}
          style={placed(point, foot)}
          data-slide={point.slide ? foot : undefined}
          aria-pressed={point === chosen}
          aria-label={nameOf(point.id)}
          onClick={() => onChoose(point.id)}
        />
      ))}
    </div>
  );
}

const RATIO: CSSProperties = { aspectRatio: `${SOLE.width} / ${SOLE.height}` };

function placed(point: MapPoint, foot: Foot): CSSProperties {
  const { left, top, width, height } = boxOf(point, foot);
  const percent = { '--left': left, '--top': top, '--width': width, '--height': height };
  return percent as CSSProperties;
}

function Marks({ point, foot, chosen }: { point: MapPoint; foot: Foot; chosen: boolean }) {
  const spots = spotsOf(point, foot);
  const shown = chosen || undefined;
  if (point.slide)
    return (
      <polyline
        className={styles.slide}
        data-chosen={shown}
        points={spots.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
    );
  return spots.map(({ x, y }) => (
    <circle key={`${x} ${y}`} className={styles.dot} data-chosen={shown} cx={x} cy={y} r={chosen ? 13 : 10} />
  ));
}
