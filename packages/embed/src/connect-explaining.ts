import { createSend } from '@lus/adapter/http.js';
import { RestExplaining } from '@lus/adapter/rest-explaining.js';
import { connectWith } from '@lus/elements/shared/adapter-controller.js';

// The explainer alone: a page with only this script carries nothing that reads lists.
connectWith((api) => new RestExplaining(createSend({ baseUrl: api })));
