/** What the relay keeps of rooms, whatever it keeps them in: keys and sealed documents, nothing that can be read. */

export interface Room {
  readonly id: string;
  /** The host's Ed25519 key, base64url. */
  readonly hostKey: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly lobby: 'open' | 'closed';
}

export type Seat = 'in' | 'removed';

export interface Store {
  /** @returns null when there is none, or its time is over. */
  findRoom(id: string): Promise<Room | null>;
  /**
   * Makes the room unless it is there.
   * @param from address it is opened from; kept with the room until it ends, to count by.
   * @returns the room as it is now, whoever made it; null when there are too many.
   */
  openRoom(room: Room, from: string): Promise<Room | null>;
  setLobby(id: string, lobby: Room['lobby']): Promise<void>;
  /** Forgets the room, its seats and its documents. */
  dropRoom(id: string): Promise<void>;
  /** @returns the ids of rooms whose time is over. */
  overdueRooms(): Promise<readonly string[]>;
  findSeat(id: string, author: string): Promise<Seat | null>;
  /** Gives a seat to one that has none. @returns false when there are too many. */
  admit(id: string, author: string): Promise<boolean>;
  remove(id: string, authors: readonly string[]): Promise<void>;
  loadDocument(name: string): Promise<Uint8Array | null>;
  /** Resolves once it is committed. Nothing is kept for a room that is gone. */
  saveDocument(name: string, state: Uint8Array): Promise<void>;
  close(): Promise<void>;
}
