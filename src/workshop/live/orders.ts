/** What the host has the relay do. The relay takes it only from a connection that proved to be the host's. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import { isKey, MAX_SEATS } from './protocol';

export interface Orders {
  /** The room ends: the relay forgets it with everything in it. */
  readonly close: boolean;
  readonly lobby: 'open' | 'closed';
  /** Lose their seat, for good. */
  readonly remove: readonly string[];
}

const ordersSchema: z.ZodType<Orders> = z.strictObject({
  close: z.boolean(),
  lobby: z.enum(['open', 'closed']),
  remove: z.array(z.string().refine(isKey)).max(MAX_SEATS),
});

export function writeOrders(orders: Orders): string {
  return JSON.stringify(orders);
}

/** @returns null when it is something else. */
export function readOrders(text: string): Orders | null {
  try {
    return ordersSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
