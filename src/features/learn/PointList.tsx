import { MAP_POINTS, type MapPoint, type PointId } from '../../content/learn/mapPoints.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import styles from './PointList.module.css';

/** The places by name. */
export function PointList({
  chosen,
  nameOf,
  onChoose,
}: {
  chosen: MapPoint;
  nameOf: (id: PointId) => string;
  onChoose: (id: PointId) => void;
}) {
  const { map } = useLearnMessages();
  return (
    <ul aria-label={map.list} className={styles.list}>
      {MAP_POINTS.map((point) => (
        <li key={point.id}>
          <button
            type="button"
            id={point.id}
            className={styles.place}
            aria-pressed={point === chosen}
            onClick={() => onChoose(point.id)}
          >
            {nameOf(point.id)}
          </button>
        </li>
      ))}
    </ul>
  );
}
