import type { MapLook } from '../../map/map-scene.ts';
import { mapSvg } from '../../map/map-svg.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { MapShape } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Pixels of a PNG for each point of the picture, so that it can be printed. */
const DENSITY = 2;

/** Saves the whole map as it looks now as a file. @throws when the browser cannot make the picture */
export async function savePicture(map: MapShape, look: MapLook, kind: 'png' | 'svg'): Promise<void> {
  const svg = mapSvg(map, look);
  const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  saveFile(file, words.map.fileName(map.day, kind));
}

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = DENSITY * image.width;
  canvas.height = DENSITY * image.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no drawing surface');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return blob;
}
