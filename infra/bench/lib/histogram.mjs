/** Latencies in buckets of 0.1 ms up to 60 s; longer ones count as 60 s. */
export class Histogram {
  #buckets = new Uint32Array(600_001);
  #count = 0;
  #longest = 0;

  addMicros(micros) {
    this.#longest = Math.max(this.#longest, micros);
    this.#buckets[Math.min(600_000, Math.max(0, Math.trunc(micros / 100)))]++;
    this.#count++;
  }

  /** The latency in ms that this part (0 to 1) of all stays under, or null without any. */
  quantile(part) {
    const wanted = Math.ceil(this.#count * part);
    let seen = 0;
    for (let i = 0; i < this.#buckets.length && this.#count > 0; i++) {
      seen += this.#buckets[i];
      if (seen >= wanted) return (i + 1) / 10;
    }
    return null;
  }

  summary() {
    return {
      count: this.#count,
      p50: this.quantile(0.5),
      p95: this.quantile(0.95),
      p99: this.quantile(0.99),
      max: Math.round(this.#longest / 100) / 10,
    };
  }
}
