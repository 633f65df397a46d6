import { wilson } from '../classify/interval.ts';
import { type NoticeRecord } from '../manifest/notice-record.ts';
import { percent } from './accuracy.ts';
import { spread } from './first-sight.ts';

/** What a notice of an order to the model is worth, ready to print. */
export interface NoticeWorth {
  readonly by: string;
  /** Set, date, tools, how many fired, how many of those were right. */
  readonly precision: readonly (readonly string[])[];
  /** Set, date, texts, how many were found, the 95 % interval. */
  readonly firstSight: readonly (readonly string[])[];
}

const whole = (count: number): string => count.toLocaleString('en-GB');

/** Shares need more digits where they are near nothing. */
const finePercent = (share: number): string => `${(100 * share).toFixed(2)} %`;

export const noticeWorth = ({ by, precision, firstSight }: NoticeRecord): NoticeWorth => ({
  by,
  precision: precision.map(({ of, date, tools, fired, right }) => [
    of,
    date,
    whole(tools),
    `${whole(fired)}, ${finePercent(fired / tools)}`,
    fired === 0 ? 'none fired' : `${whole(right)}, ${percent(right / fired)}`,
  ]),
  firstSight: firstSight.map(({ of, date, texts, found }) => [
    of,
    date,
    whole(texts),
    `${whole(found)}, ${percent(found / texts)}`,
    spread(wilson(found, texts)),
  ]),
});
