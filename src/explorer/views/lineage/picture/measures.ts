import type { CardMeasures } from '../layout/draw-rows.js';

/** Sizes of a picture for a width of window, in CSS pixels at a scale of 1. */
export interface PictureMeasures {
  readonly card: CardMeasures;
  /** Columns at the left that hold the headings of bands; 0 where they stand above their band. */
  readonly gutter: number;
  readonly top: number;
  /** Room across the rows' run. */
  readonly room: number;
  /** Size of a title, in pixels, and room beside it. */
  readonly type: number;
  readonly padding: number;
  readonly narrow: boolean;
}

/** The shell's column and its paddings. */
const PAGE = 1344 - 48;

export function measuresFor(windowWidth: number, by: 'level' | 'year'): PictureMeasures {
  const narrow = windowWidth < 640;
  const width = Math.min(PAGE, windowWidth - (narrow ? 32 : 48));
  const gutter = by === 'level' && !narrow ? 72 : 0;
  const cardWidth = narrow ? Math.min(192, Math.floor((width - 16) / 2)) : 192;
  return {
    card: { width: cardWidth, height: 68, gap: narrow ? 14 : 20, lineGap: 10, rowGap: narrow ? 30 : 34, bandGap: narrow ? 56 : 52 },
    gutter, narrow, top: by === 'year' || narrow ? 44 : 24, room: width - gutter, type: 13, padding: 10,
  };
}

/** Cards of a row: as many as fit, or more where the picture would become a ribbon. */
export function cardsPerRow({ card, room, narrow }: PictureMeasures, by: 'level' | 'year', count: number): number {
  const fitting = by === 'year' ? 7 : Math.max(2, Math.floor((room + card.gap) / (card.width + card.gap)));
  return Math.max(fitting, narrow ? 2 : Math.ceil(Math.sqrt(count) * (by === 'year' ? 1.6 : 0.8)));
}
