import { type PointerEvent, type ReactElement, useEffect, useRef, useState } from 'react';

/** Fewer corners than this are a click that slipped, not a line around anybody. */
const FEWEST = 5;

/** A layer over the map on which a line is drawn around people; the outline is in pixels of the map. */
export function Lasso(props: {
  readonly onDrawn: (outline: readonly number[]) => void;
  readonly onStop: () => void;
}): ReactElement {
  const [outline, setOutline] = useState<readonly number[]>([]);
  const stop = useRef(props.onStop);
  stop.current = props.onStop;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') stop.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const point = (event: PointerEvent<SVGSVGElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  return (
    <svg
      className="lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setOutline(point(event));
      }}
      onPointerMove={(event) => {
        if (outline.length > 0) setOutline([...outline, ...point(event)]);
      }}
      onPointerUp={() => {
        if (outline.length / 2 >= FEWEST) props.onDrawn(outline);
        else setOutline([]);
      }}
    >
      <polygon points={outline.join(' ')} />
    </svg>
  );
}
