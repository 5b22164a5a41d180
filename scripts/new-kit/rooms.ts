/** What belongs to one document alone stands in a folder of this name, wherever in the repository: a room. */
const roomName = "partitions";

export function isInRoom(path: string): boolean {
  return path.split(/[\\/]/).includes(roomName);
}
