/** Does what a host orders. */
import type { Orders } from '../../src/workshop/live/orders';
import type { Rooms } from './rooms';
import type { Store } from './store';

export async function carryOut(orders: Orders, roomId: string, store: Store, rooms: Rooms): Promise<void> {
  if (orders.close) {
    await rooms.end(roomId);
    await store.dropRoom(roomId);
    return;
  }
  await store.setLobby(roomId, orders.lobby);
  if (orders.remove.length > 0) {
    await store.remove(roomId, orders.remove);
    rooms.disconnect(roomId, orders.remove);
  }
}
