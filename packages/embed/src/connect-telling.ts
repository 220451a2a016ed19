import { RestTelling } from '@lus/adapter/rest-telling.js';
import { connectWith } from '@lus/elements/shared/adapter-controller.js';

// The form alone: a page with only this script carries nothing that reads lists.
connectWith((api) => new RestTelling({ baseUrl: api }));
