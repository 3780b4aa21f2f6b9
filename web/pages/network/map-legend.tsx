import type { ReactElement } from 'react';
import type { MapColour } from '../../map/map-choices.ts';
import { legendOf } from '../../map/map-look.ts';
import type { MapPaint } from '../../map/map-paint.ts';
import type { MapShape } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** What the colours mean, in words; nothing where the names on the map say it. */
export function MapLegend(props: {
  readonly map: MapShape;
  readonly colour: MapColour;
  readonly paint: MapPaint;
}): ReactElement | null {
  const lines = legendOf(props.map, props.colour, props.paint);
  if (lines.length === 0) return null;
  return (
    <ul className="map-legend" aria-label={words.map.legend.title}>
      {lines.map(({ text, colour, isOpen }) => (
        <li key={text}>
          <i
            className={isOpen ? 'legend-dot open' : 'legend-dot'}
            style={isOpen ? { borderColor: colour } : { borderColor: colour, backgroundColor: colour }}
          />
          {text}
        </li>
      ))}
    </ul>
  );
}
