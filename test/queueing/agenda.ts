/** Events in the order of their time: a binary heap. */
export class Agenda<Event> {
  private readonly times: number[] = [];
  private readonly events: Event[] = [];

  get nextTime(): number {
    return this.times[0] ?? Infinity;
  }

  add(time: number, event: Event): void {
    let i = this.times.length;
    this.times.push(time);
    this.events.push(event);
    for (let parent = (i - 1) >> 1; i > 0 && this.times[parent]! > time; parent = (i - 1) >> 1) {
      this.times[i] = this.times[parent]!;
      this.events[i] = this.events[parent]!;
      i = parent;
    }
    this.times[i] = time;
    this.events[i] = event;
  }

  take(): Event {
    const first = this.events[0]!;
    const time = this.times.pop()!;
    const event = this.events.pop()!;
    const size = this.times.length;
    if (size === 0) return first;
    let i = 0;
    for (let child = 1; child < size; child = 2 * i + 1) {
      if (child + 1 < size && this.times[child + 1]! < this.times[child]!) child++;
      if (this.times[child]! >= time) break;
      this.times[i] = this.times[child]!;
      this.events[i] = this.events[child]!;
      i = child;
    }
    this.times[i] = time;
    this.events[i] = event;
    return first;
  }
}
