import { describe, expect, test } from 'vitest';
import { roundOrders } from '../src/statistics/round-orders.ts';

const columns = ['oxide', 'openai', 'floor'];

describe('roundOrders', () => {
  test('has every column once in each round', () => {
    const orders = roundOrders(columns, 50, 1);
    expect(orders).toHaveLength(50);
    for (const order of orders) expect(order.toSorted()).toEqual(columns.toSorted());
  });

  test('is the same for the same seed, and another for another', () => {
    expect(roundOrders(columns, 20, 5)).toEqual(roundOrders(columns, 20, 5));
    expect(roundOrders(columns, 20, 5)).not.toEqual(roundOrders(columns, 20, 6));
  });

  test('has all orders about equally often', () => {
    const counts = new Map<string, number>();
    for (const order of roundOrders(columns, 6_000, 1))
      counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1);
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
