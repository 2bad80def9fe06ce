// SPDX-License-Identifier: EUPL-1.2
// Text inside SVG, which axe leaves undecided: at least 10 px as drawn, and a contrast of 4.5 : 1 with what
// is behind it. That is measured: the text is hidden, and the pixels of its box are counted.

const leastSize = 10;

// In the page: visible texts with their colour, halo, drawn size and box.
function textsInDrawings() {
  const colour = (value) => (value.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return [...document.querySelectorAll('svg text')]
    .filter((text) => text.checkVisibility() && text.textContent.trim())
    .map((text) => {
      const style = getComputedStyle(text);
      const scale = text.getScreenCTM().a;
      const box = text.getBoundingClientRect();
      const hasHalo = style.stroke !== 'none' && style.paintOrder.startsWith('stroke') &&
        parseFloat(style.strokeWidth) * scale >= 2;
      return {
        words: text.textContent.trim(),
        fill: colour(style.fill),
        halo: hasHalo ? colour(style.stroke) : null,
        size: parseFloat(style.fontSize) * scale,
        bold: Number(style.fontWeight) >= 700,
        box: { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height },
      };
    });
}

// In another page: decodes the picture, compares each text with every colour that fills a tenth of its box.
async function judge([picture, texts, smallest]) {
  const linear = (c) => (c <= 10.31475 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  drawing.drawImage(image, 0, 0);

  const behind = ({ x, y, width, height }) => {
    const counts = new Map();
    const size = (length) => Math.max(1, Math.round(length));
    const { data } = drawing.getImageData(Math.round(x), Math.round(y), size(width), size(height));
    for (let at = 0; at < data.length; at += 4) {
      const key = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const tenth = data.length / 4 / 10;
    return [...counts].filter(([, count]) => count > tenth).map(([key]) => key.split(',').map(Number));
  };

  const problems = [];
  for (const text of texts) {
    if (text.size < smallest - 0.05) problems.push(`"${text.words}" is drawn at ${text.size.toFixed(1)} px`);
    const needed = text.size >= 24 || (text.bold && text.size >= 18.66) ? 3 : 4.5;
    const worst = (text.halo ? [text.halo] : behind(text.box))
      .map((colour) => ({ colour, ratio: contrast(text.fill, colour) })).sort((a, b) => a.ratio - b.ratio)[0];
    if (worst && worst.ratio < needed) {
      const ratio = worst.ratio.toFixed(2);
      problems.push(`"${text.words}" has a contrast of ${ratio} with rgb(${worst.colour}), needs ${needed}`);
    }
  }
  return problems;
}

// A browser paints no picture higher than some 16,000 pixels: a long page is looked at in bands. A text
// belongs to the band in which it begins, and is seen whole in it.
const bandHeight = 8000;
const below = 400;

export async function unreadableText(page, canvas) {
  const texts = await page.evaluate(textsInDrawings);
  if (!texts.length) return [];
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight,
  }));
  const hide = await page.addStyleTag({ content: 'svg text { visibility: hidden !important }' });
  const problems = [];
  for (let top = 0; top < height; top += bandHeight) {
    const inBand = texts.filter(({ box }) => (top === 0 || box.y >= top) && box.y < top + bandHeight)
      .map((text) => ({ ...text, box: { ...text.box, y: text.box.y - top } }));
    if (!inBand.length) continue;
    const clip = { x: 0, y: top, width, height: Math.min(bandHeight + below, height - top) };
    const picture = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
    problems.push(...await canvas.evaluate(judge, [picture.toString('base64'), inBand, leastSize]));
  }
  await hide.evaluate((style) => style.remove());
  return problems;
}
