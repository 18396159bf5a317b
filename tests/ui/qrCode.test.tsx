import { render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QrCode } from '../../src/ui/QrCode';

const SCALE = 4;

/** The picture as a camera would see it: the drawn path filled in black on white, in RGBA. */
function seen(svg: SVGElement): { pixels: Uint8ClampedArray; width: number } {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const path = svg.querySelector('path')!.getAttribute('d')!;
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(run)) * SCALE; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return { pixels, width };
}

describe('a QR code', () => {
  it.each(['A', 'https://example.org/#/meedoen/abc', 'x'.repeat(600)])('holds what was put in it: %s', (text) => {
    render(<QrCode modules={encode(text, { border: 0 }).data} label="Meedoen" />);
    const code = screen.getByRole('img', { name: 'Meedoen' });
    const { pixels, width } = seen(code as unknown as SVGElement);
    expect(jsQR(pixels, width, width)?.data).toBe(text);
  });

  it('keeps four modules of white around it', () => {
    render(<QrCode modules={[[true]]} label="Een punt" />);
    const code = screen.getByRole('img');
    expect(code).toHaveAttribute('viewBox', '0 0 9 9');
    expect(code.querySelector('path')).toHaveAttribute('d', 'M4 4h1v1h-1Z');
  });

  it('is black on white in every theme', () => {
    render(<QrCode modules={[[true]]} label="Een punt" />);
    const code = screen.getByRole('img');
    expect(code.querySelector('rect')).toHaveAttribute('fill', '#fff');
    expect(code.querySelector('path')).toHaveAttribute('fill', '#000');
  });

  it('is a white square when there is nothing in it', () => {
    render(<QrCode modules={[]} label="Leeg" />);
    expect(screen.getByRole('img', { name: 'Leeg' }).querySelector('path')).toHaveAttribute('d', '');
  });
});
