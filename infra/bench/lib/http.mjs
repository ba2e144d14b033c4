import http from 'node:http';

/** A keep-alive connection of one participant, as a browser holds it. */
export class Connection {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

  constructor(port, token = '') {
    this.port = port;
    this.token = token;
  }

  /** Resolves with the parsed answer; rejects on anything but a success. */
  async send(method, path, body) {
    const text = await this.receive(method, path, body);
    return text ? JSON.parse(text) : undefined;
  }

  /** Resolves with the answer as it came; rejects on anything but a success. */
  receive(method, path, body) {
    return new Promise((resolve, reject) => {
      const content = body === undefined ? undefined : JSON.stringify(body);
      const request = http.request({
        agent: this.#agent, host: '127.0.0.1', port: this.port, method, path,
        headers: {
          authorization: `Bearer ${this.token}`,
          ...(content && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
        },
      }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode >= 300) reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
          else resolve(text);
        });
      });
      request.on('error', reject);
      request.end(content);
    });
  }

  close() {
    this.#agent.destroy();
  }
}
