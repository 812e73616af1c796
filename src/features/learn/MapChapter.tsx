import { useState } from 'react';
import { useStore } from 'zustand';
import { MAP_POINTS, type PointId } from '../../content/learn/mapPoints.ts';
import { FEET, type Foot } from '../../domain/foot.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useServices } from '../services.ts';
import { Chapter } from './Chapter.tsx';
import { FootMap } from './FootMap.tsx';
import styles from './MapChapter.module.css';
import { PointList } from './PointList.tsx';
import { PointNote } from './PointNote.tsx';
import { Tradition } from './Tradition.tsx';
import { useAnchor } from './useAnchor.ts';

/** The map of the foot: six places, chosen on the drawing or in the list, and the moves that work them. */
export function MapChapter() {
  const { map } = useLearnMessages();
  const { feet } = useMessages();
  const firstFoot = useStore(useServices().settings.store, (state) => state.firstFoot);
  const [foot, setFoot] = useState<Foot>(firstFoot);
  const [traditional, setTraditional] = useState(false);
  const asked = useAnchor();
  const [chosenId, setChosenId] = useState<PointId>();
  const wanted = chosenId ?? asked;
  const chosen = MAP_POINTS.find(({ id }) => id === wanted) ?? MIDDLE;
  const nameOf = (id: PointId) => {
    const point = map.points[id];
    return traditional && point.traditional ? map.bothNames(point.traditional, point.name) : point.name;
  };
  const choice = { chosen, nameOf, onChoose: setChosenId };
  return (
    <Chapter id="map">
      <RadioGroup
        legend={<span data-visually-hidden="">{map.foot}</span>}
        dense
        options={FEET.map((value) => ({ value, label: feet[value] }))}
        value={foot}
        onChoose={setFoot}
      />
      <div className={styles.both}>
        <div className={styles.drawing}>
          <FootMap foot={foot} {...choice} />
        </div>
        <PointList {...choice} />
      </div>
      <Tradition shown={traditional} onChange={setTraditional} />
      <PointNote point={chosen} traditional={traditional} />
      <p className={styles.quiet}>{map.chooses}</p>
      <p className={styles.quiet}>{map.estimate}</p>
    </Chapter>
  );
}

/** Shown first: the place that every routine holds. */
const MIDDLE = MAP_POINTS[2] as (typeof MAP_POINTS)[number];
