import { RestFollowing } from '@lus/adapter/rest-following.js';
import { connectWith } from '@lus/elements/shared/adapter-controller.js';

// One widget that shows what happened: a page with only this script carries nothing that explains.
connectWith((api) => new RestFollowing({ baseUrl: api }));
