import { RestAdapter } from '@lus/adapter/rest-adapter.js';
import { connectWith } from '@lus/elements/shared/adapter-controller.js';

connectWith((api) => new RestAdapter({ baseUrl: api }));
