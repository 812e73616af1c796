// @ts-check
// Draws every icon of the app from scripts/icon.svg into public/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const publicDir = resolve(import.meta.dirname, '../public');
const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
/** The drawing fits the circle that a mask may cut out; where nothing is cut, the sole is larger. */
const unmasked = drawing.replace('rotate(6)', 'rotate(6) scale(1.16)');
const rounded = unmasked.replace('height="512" fill', 'height="512" rx="112" fill');

/** At the size of a browser's tab the thumb's way would only be a smudge. */
const smallest = rounded.replace(/<path\s+id="way"[^>]*\/>/, '');

/**
 * @param {string} svg
 * @param {number} size
 */
function png(svg, size) {
  return sharp(Buffer.from(svg), { density: 288 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/**
 * An .ico file holding one PNG.
 * @param {Buffer} image
 * @param {number} size
 */
function ico(image, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

mkdirSync(join(publicDir, 'icons'), { recursive: true });
for (const size of [192, 512]) {
  writeFileSync(join(publicDir, `icons/any-${size}.png`), await png(unmasked, size));
  writeFileSync(join(publicDir, `icons/maskable-${size}.png`), await png(drawing, size));
}
writeFileSync(join(publicDir, 'icons/apple-touch-icon.png'), await png(unmasked, 180));
writeFileSync(join(publicDir, 'favicon.svg'), rounded);
writeFileSync(join(publicDir, 'favicon.ico'), ico(await png(smallest, 32), 32));
