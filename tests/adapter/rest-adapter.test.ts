import { RestAdapter } from '@lus/adapter';
import { injectFetch } from '../support/inject-fetch.js';
import { databases, startApp } from '../support/server.js';
import { adapterSuite } from './adapter.suite.js';

for (const { name, open } of databases) {
  adapterSuite(`The adapter over HTTP, on the real app and ${name}`, async (topics, start) => {
    let now = new Date(start);
    const { app, close } = await startApp({ open, topics, now: () => now });
    return {
      adapter: new RestAdapter({ baseUrl: 'http://lus.example/v1/', fetch: injectFetch(app) }),
      setNow: (moment) => {
        now = new Date(moment);
      },
      close,
    };
  });
}
