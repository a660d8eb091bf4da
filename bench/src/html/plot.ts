import { formatMicros } from '../format-micros.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { escapeHtml } from './escape-html.ts';

export interface Lane {
  name: string;
  values: readonly number[];
  estimate: Estimate;
}

const width = 760;
const labels = 130;
const right = 24;
const laneHeight = 44;
const axisHeight = 26;
const ticks = 4;

/** Each sample of each column as a dot over one axis from 0, with the median and its 95 % interval. */
export function plot(title: string, lanes: readonly Lane[]): string {
  const most = Math.max(...lanes.flatMap(({ values, estimate }) => [...values, estimate.high]), 1e-9);
  const least = Math.min(0, ...lanes.flatMap(({ values }) => values));
  const x = (value: number) => round(labels + ((value - least) / (most - least)) * (width - labels - right));
  const height = lanes.length * laneHeight + axisHeight;
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">`,
    axis(lanes.length * laneHeight, least, most, x),
    ...lanes.map((lane, index) => laneOf(lane, index, x)),
    '</svg>',
  ].join('\n');
}

function axis(bottom: number, least: number, most: number, x: (value: number) => number): string {
  return Array.from({ length: ticks + 1 }, (_, index) => {
    const value = least + ((most - least) * index) / ticks;
    return (
      `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="4" y2="${bottom}"/>` +
      `<text class="tick" x="${x(value)}" y="${bottom + 18}">${value === 0 ? '0' : formatMicros(value)}</text>`
    );
  }).join('');
}

function laneOf({ name, values, estimate }: Lane, index: number, x: (value: number) => number): string {
  const middle = index * laneHeight + laneHeight / 2;
  const { median, low, high } = estimate;
  const facts = `${name}: ${formatMicros(median)} (${formatMicros(low)} – ${formatMicros(high)}), ${values.length} samples`;
  return [
    `<g class="lane lane-${index % 6}"><title>${escapeHtml(facts)}</title>`,
    `<text class="label" x="${labels - 12}" y="${middle + 4}">${escapeHtml(name)}</text>`,
    `<rect class="interval" x="${x(low)}" y="${middle - 15}" width="${round(Math.max(1, x(high) - x(low)))}" height="30"/>`,
    ...values.map(
      (value, sample) => `<circle cx="${x(value)}" cy="${round(middle + offset(sample))}" r="2.6"/>`,
    ),
    `<line class="median" x1="${x(median)}" x2="${x(median)}" y1="${middle - 17}" y2="${middle + 17}"/>`,
    '</g>',
  ].join('');
}

/** Spreads dots over the height of a lane, the same in every report, so that equal ones stay apart. */
function offset(sample: number): number {
  return (((sample * 0.618) % 1) - 0.5) * 24;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
